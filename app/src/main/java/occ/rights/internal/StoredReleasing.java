package occ.rights.internal;

import static occ.rights.CaseState.APPROVED;
import static occ.rights.CaseState.IN_HAND;
import static occ.rights.CaseState.TO_APPROVE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.rights.CaseState;
import occ.rights.Found;
import occ.rights.Holders;
import occ.rights.Outcome;
import occ.rights.Outcome.Done;
import occ.rights.Refusal;
import occ.rights.Release;
import occ.rights.Releasing;
import occ.rights.Reply;
import occ.rights.RightsCase;
import occ.rights.internal.Desk.Deed;
import org.springframework.stereotype.Component;

@Component
class StoredReleasing implements Releasing {
    private final CaseTable cases;
    private final FoundTable found;
    private final ReleaseTable table;
    private final RecordTexts texts;
    private final Holders holders;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredReleasing(
            CaseTable cases,
            FoundTable found,
            ReleaseTable table,
            RecordTexts texts,
            Holders holders,
            Desk desk,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.cases = cases;
        this.found = found;
        this.table = table;
        this.texts = texts;
        this.holders = holders;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public String preview(Actor actor, RightsCase about) {
        return transactions.overt(actor, () -> {
            var present = desk.find(actor, about.reference());
            trail.append(actor, Entry.of(Operation.CONSULTATION, "rights.draft-read", present.id()));
            return reply(actor, present);
        });
    }

    private String reply(Actor actor, RightsCase about) {
        return Reply.of(about, found.of(about.id()), holders.texts(actor, about));
    }

    @Override
    public Outcome submit(Actor actor, Reference reference, int version) {
        return transactions.overt(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var deed = Deed.of("rights.drafted", "Sent for approval", "");
            return objection(about)
                    .map(refusal -> desk.refused(actor, about, deed.code(), refusal))
                    .orElseGet(() -> desk.done(
                            actor,
                            about,
                            deed,
                            each -> cases.draft(each.id(), actor.account(), digest(reply(actor, each)))));
        });
    }

    private Optional<Refusal> objection(RightsCase about) {
        if (about.deadline().isPaused()) {
            return refusal("The requester still owes an answer");
        }
        if (about.right().isOfAccess() && !about.isRefused()) {
            return found.of(about.id()).stream().allMatch(Found::isDecided)
                    ? Optional.empty()
                    : refusal("Decide first what becomes of each record");
        }
        return about.answer() == null ? refusal("Decide first whether it is granted") : Optional.empty();
    }

    private static Optional<Refusal> refusal(String sentence) {
        return Optional.of(new Refusal("deed", sentence));
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, int version) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.APPROVE_RIGHTS);
            var about = desk.take(actor, reference, version, EnumSet.of(TO_APPROVE));
            var deed = Deed.of("rights.approved", "Approved", "");
            if (desk.hasAHandIn(actor, about)) {
                return desk.refused(
                        actor,
                        about,
                        deed.code(),
                        new Refusal("deed", "Another person must approve it, who decided none of it"));
            }
            var text = reply(actor, about);
            // What the approver may not read is not in the text that they would approve, nor may they be told that it
            // is.
            if (!MessageDigest.isEqual(digest(text), cases.draftOf(about.id()))) {
                return desk.refused(
                        actor,
                        about,
                        deed.code(),
                        new Refusal("deed", "This is not the draft that was sent for approval: send it back"));
            }
            var spokenOf = found.of(about.id()).stream().map(Found::accessClass);
            return desk.done(actor, about, deed, each -> {
                table.add(each.id(), actor, text, texts.narrowest(actor, spokenOf), desk.now());
                cases.move(each.id(), APPROVED);
            });
        });
    }

    @Override
    public Outcome sendBack(Actor actor, Reference reference, int version, String why) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.APPROVE_RIGHTS);
            var about = desk.take(actor, reference, version, EnumSet.of(TO_APPROVE, APPROVED));
            var deed = Deed.of("rights.sent-back", "Sent back to the caseworker", why);
            return desk.done(actor, about, deed, each -> cases.move(each.id(), IN_HAND));
        });
    }

    @Override
    public Outcome send(Actor actor, Reference reference, int version, String how) {
        return transactions.overt(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(APPROVED));
            var outcome = desk.done(
                    actor, about, Deed.of("rights.sent", "Sent", how), each -> cases.sent(each.id(), desk.now()));
            if (outcome instanceof Done) {
                table.newest(about.id())
                        .ifPresent(release -> trail.append(
                                actor,
                                Entry.of(Operation.DISCLOSURE, "rights.disclosed", about.id(), release.id())
                                        .because("To the requester of " + about.reference() + ". "
                                                + release.reference())));
            }
            return outcome;
        });
    }

    @Override
    public Optional<Release> release(Actor actor, RightsCase about) {
        return kept(actor, about, Operation.CONSULTATION, "rights.release-read");
    }

    @Override
    public Optional<Release> take(Actor actor, RightsCase about) {
        return kept(actor, about, Operation.EXPORT, "rights.release-taken");
    }

    private Optional<Release> kept(Actor actor, RightsCase about, Operation operation, String deed) {
        return transactions.overt(actor, () -> {
            var present = desk.find(actor, about.reference());
            // One that was sent back is no answer any more.
            var release = present.state() == IN_HAND || present.state() == CaseState.TO_APPROVE
                    ? Optional.<Release>empty()
                    : table.newest(present.id());
            release.ifPresent(one -> trail.append(actor, Entry.of(operation, deed, present.id(), one.id())));
            return release;
        });
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
