package occ.interchange.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.interchange.Brought;
import occ.interchange.Dependant;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.ImportOutcome;
import occ.interchange.ImportState;
import occ.interchange.Imports;
import occ.interchange.LikeRecord;
import occ.interchange.NewImport;
import occ.interchange.StagedRow;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.work.Jobs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredImports implements Imports {
    private final ImportTable table;
    private final StagingTable staging;
    private final LikeTable likes;
    private final BroughtTable brought;
    private final Uploading uploading;
    private final Accepting accepting;
    private final Undoing undoing;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredImports(
            ImportTable table,
            StagingTable staging,
            LikeTable likes,
            BroughtTable brought,
            Uploading uploading,
            Accepting accepting,
            Undoing undoing,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.staging = staging;
        this.likes = likes;
        this.brought = brought;
        this.uploading = uploading;
        this.accepting = accepting;
        this.undoing = undoing;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Import upload(Actor actor, NewImport asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.IMPORT);
            return found(uploading.upload(actor, asked));
        });
    }

    @Override
    public Import get(Actor actor, String reference) {
        return read(actor, reference, "interchange.import-read", found -> found);
    }

    @Override
    public Found<Import> all(Actor actor, int page) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            var found = table.newest(page);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "interchange.imports-read")
                            .counting(found.page().size()));
            return found;
        });
    }

    @Override
    public Found<ReturnProblem> problems(Actor actor, String reference, @Nullable Effect effect, int page) {
        return read(actor, reference, "interchange.problems-read", found -> staging.problems(found.id(), effect, page));
    }

    @Override
    public Found<StagedRow> rows(Actor actor, String reference, Sheet sheet, int page) {
        return read(actor, reference, "interchange.rows-read", found -> staging.rows(found.id(), sheet, page));
    }

    @Override
    public Found<LikeRecord> likeRecords(Actor actor, String reference, int page) {
        return read(actor, reference, "interchange.like-records-read", found -> likes.of(found.id(), page));
    }

    @Override
    public Found<Brought> brought(Actor actor, String reference, EntityKind kind, int page) {
        return read(actor, reference, "interchange.brought-read", found -> brought.of(found.id(), kind, page));
    }

    @Override
    public String rejectFile(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            var found = found(reference);
            trail.append(actor, Entry.of(Operation.EXPORT, "interchange.reject-file-taken", found.id()));
            return RejectFile.of(staging.problems(found.id()));
        });
    }

    @Override
    public ImportOutcome askForAcceptance(Actor actor, String reference) {
        return uploadersDeed(actor, reference, ImportState.CHECKED, ImportState.ASKED, "interchange.acceptance-asked");
    }

    @Override
    public ImportOutcome withdraw(Actor actor, String reference) {
        var state = transactions.as(actor, () -> found(reference)).state();
        var from = state == ImportState.ASKED ? ImportState.ASKED : ImportState.CHECKED;
        return uploadersDeed(actor, reference, from, ImportState.WITHDRAWN, "interchange.withdrawn");
    }

    private ImportOutcome uploadersDeed(Actor actor, String reference, ImportState from, ImportState to, String deed) {
        return transactions.as(actor, () -> {
            var found = found(reference);
            access.require(actor, Verb.IMPORT, found.from());
            if (found.state() != from) {
                return refused(
                        actor,
                        found,
                        deed,
                        "It is “%s” by now".formatted(found.state().label()));
            }
            if (to == ImportState.ASKED && (found.isBroken() || found.isEmpty())) {
                return refused(actor, found, deed, unusable(found));
            }
            if (!table.move(found, to)) {
                return refused(actor, found, deed, "Somebody else has moved it on meanwhile");
            }
            if (to == ImportState.WITHDRAWN) {
                staging.forget(found.id());
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, deed, found.id()));
            return new ImportOutcome.Done(found(reference));
        });
    }

    private static String unusable(Import found) {
        return found.isBroken()
                ? "A file of it could not be read. Put it right and upload the return again"
                : "There is no group and no person in it that could be recorded";
    }

    @Override
    public ImportOutcome refuse(Actor actor, String reference, String reason) {
        return transactions.as(actor, () -> {
            var found = found(reference);
            access.require(actor, Verb.ACCEPT_IMPORT, found.from());
            if (reason.isBlank()) {
                return refused(actor, found, "interchange.refused", "Say why you refuse it");
            }
            if (found.state() != ImportState.ASKED || !table.move(found, ImportState.REFUSED)) {
                return refused(actor, found, "interchange.refused", "It does not wait for acceptance any more");
            }
            table.decided(found, actor.account(), clock.instant(), reason.strip(), null);
            staging.forget(found.id());
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, "interchange.refused", found.id())
                            .because(reason.strip()));
            return new ImportOutcome.Done(found(reference));
        });
    }

    @Override
    public @Nullable String objectionToAccepting(Actor actor, Import waiting) {
        return transactions.as(actor, () -> accepting.objection(actor, waiting));
    }

    @Override
    public ImportOutcome accept(Actor actor, String reference, Progress progress) {
        return transactions.as(actor, () -> {
            var found = found(reference);
            access.require(actor, Verb.ACCEPT_IMPORT, found.from());
            var objection = accepting.objection(actor, found);
            if (objection != null) {
                return refused(actor, found, "interchange.accepted", objection);
            }
            if (!table.move(found, ImportState.APPLIED)) {
                return refused(actor, found, "interchange.accepted", "It does not wait for acceptance any more");
            }
            accepting.accept(actor, found, progress);
            return new ImportOutcome.Done(found(reference));
        });
    }

    @Override
    public List<Dependant> dependants(Actor actor, String reference) {
        return read(actor, reference, "interchange.dependants-read", found -> undoing.dependants(actor, found));
    }

    @Override
    public ImportOutcome undo(Actor actor, String reference, String reason, Progress progress) {
        return transactions.as(actor, () -> {
            var found = found(reference);
            access.require(actor, Verb.ACCEPT_IMPORT, found.from());
            if (reason.isBlank()) {
                return refused(actor, found, "interchange.undone", "Say why it is undone");
            }
            var resting =
                    found.state() == ImportState.APPLIED ? undoing.dependants(actor, found) : List.<Dependant>of();
            if (!resting.isEmpty()) {
                refused(actor, found, "interchange.undone", "");
                return new ImportOutcome.RestedOn(resting);
            }
            if (found.state() != ImportState.APPLIED || !table.move(found, ImportState.UNDONE)) {
                return refused(actor, found, "interchange.undone", "It is not on the map");
            }
            undoing.undo(actor, found, reason.strip(), progress);
            return new ImportOutcome.Done(found(reference));
        });
    }

    @Override
    public List<Import> waitingFor(Actor actor) {
        return transactions.as(
                actor,
                () -> table.asked().stream()
                        .filter(asked -> accepting.objection(actor, asked) == null)
                        .toList());
    }

    private ImportOutcome refused(Actor actor, Import found, String deed, String sentence) {
        trail.append(actor, Entry.of(Operation.ALTERATION, deed, found.id()).ending(Result.REFUSED));
        return new ImportOutcome.Refused(sentence);
    }

    private <T> T read(Actor actor, String reference, String deed, Function<Import, T> reading) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            var found = found(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, deed, found.id()));
            return reading.apply(found);
        });
    }

    private void requireReader(Actor actor) {
        if (!access.may(actor, Verb.IMPORT)) {
            access.require(actor, Verb.ACCEPT_IMPORT);
        }
    }

    private Import found(String reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("import"));
    }
}
