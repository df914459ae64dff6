package occ.intelligence.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.intelligence.Entering;
import occ.intelligence.GivenSource;
import occ.intelligence.Item;
import occ.intelligence.ItemId;
import occ.intelligence.NewReport;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.internal.ItemTable.NewItem;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.sources.Lodgement;
import occ.sources.Lodging;
import occ.sources.SourceRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredEntering implements Entering {
    private final ReportTable reports;
    private final ItemTable items;
    private final Desk desk;
    private final SourceRegister register;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredEntering(
            ReportTable reports,
            ItemTable items,
            Desk desk,
            SourceRegister register,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.desk = desk;
        this.register = register;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome draft(Actor actor, NewReport entered, Optional<GivenSource> source) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REPORT_INTELLIGENCE);
            var now = clock.instant();
            var id = new ReportId(Uuid7.at(now));
            var reference = Reference.next(Report.PREFIX);
            var refused = lodge(actor, reference, source);
            if (refused.isPresent()) {
                return refused.orElseThrow();
            }
            var accessClass = desk.classOfOriginal(actor, entered.marking(), actor.unit(), entered.care());
            reports.add(id, reference, entered, accessClass, actor, now);
            reports.addProvenance(id, entered, accessClass, actor.account());
            addItems(actor, id, entered, accessClass);
            var report = desk.header(reference);
            desk.step(actor, report, ReportState.DRAFT, null);
            trail.append(actor, Entry.of(Operation.COLLECTION, "intelligence.drafted", id));
            return new Done(desk.whole(report));
        });
    }

    @Override
    public Outcome revise(
            Actor actor, Reference reference, int version, NewReport entered, Optional<GivenSource> source) {
        return transactions.as(actor, () -> {
            var draft = desk.draftOf(actor, reference);
            desk.requireVersion(draft, version, "Your changes to the draft");
            var refused = lodge(actor, reference, source);
            if (refused.isPresent()) {
                return refused.orElseThrow();
            }
            var accessClass = desk.classOfOriginal(actor, entered.marking(), draft.owner(), entered.care());
            if (!reports.revise(draft, entered, accessClass)) {
                throw desk.stale(draft, "Your changes to the draft");
            }
            reports.reviseProvenance(draft.id(), entered, accessClass);
            items.removeAll(draft.id());
            addItems(actor, draft.id(), entered, accessClass);
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.draft-revised", draft.id()));
            return new Done(desk.whole(desk.header(reference)));
        });
    }

    @Override
    public Outcome submit(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            var draft = desk.draftOf(actor, reference);
            desk.requireVersion(draft, version, "To submit it");
            return desk.move(actor, draft, ReportState.SUBMITTED, draft.accessClass(), null);
        });
    }

    @Override
    public NewReport entered(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var draft = desk.draftOf(actor, reference);
            var provenance = reports.provenance(draft.id()).orElseThrow(() -> new NoSuchRecord("provenance"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.draft-read", draft.id()));
            return asEntered(draft, provenance.text(), provenance.risk());
        });
    }

    /** R52: sealed to the controllers' key as it comes in. Before there is such a key, the report waits for it. */
    private Optional<Outcome> lodge(Actor actor, Reference report, Optional<GivenSource> source) {
        return source.filter(given -> !given.reference().isBlank())
                .map(given -> register.lodge(actor, new Lodgement(report, given.type(), given.reference(), "")))
                .flatMap(lodging -> switch (lodging) {
                    case Lodging.Lodged _ -> Optional.empty();
                    case Lodging.NotSetUp missing ->
                        Optional.of(new Outcome.Refused("sealed-source", missing.sentence()));
                });
    }

    private static NewReport asEntered(Report draft, String provenance, @Nullable String risk) {
        return new NewReport(
                draft.title(),
                draft.sourceKind(),
                draft.source(),
                draft.priority(),
                draft.marking(),
                draft.scheme(),
                draft.items().getFirst().gradedAs(),
                draft.informationOn(),
                draft.informationAt(),
                draft.operation(),
                draft.care(),
                provenance,
                risk,
                draft.items().stream().map(Item::textToRead).toList());
    }

    private void addItems(Actor actor, ReportId report, NewReport entered, ClassId accessClass) {
        var written = new ArrayList<NewItem>();
        for (var paragraph : entered.paragraphs()) {
            written.add(new NewItem(
                    new ItemId(Uuid7.at(clock.instant())), written.size() + 1, paragraph, entered.gradedAs()));
        }
        items.add(report, List.copyOf(written), accessClass, actor.account(), clock.instant());
    }
}
