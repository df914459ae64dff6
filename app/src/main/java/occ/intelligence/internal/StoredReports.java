package occ.intelligence.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.pole.SourceId;
import occ.sources.CorroborationBand;
import org.springframework.stereotype.Component;

@Component
class StoredReports implements Reports {
    private final ReportTable table;
    private final ItemTable items;
    private final DeskTable desk;
    private final MarkTable marks;
    private final StepTable steps;
    private final CorroborationTable corroborations;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;

    StoredReports(
            ReportTable table,
            ItemTable items,
            DeskTable desk,
            MarkTable marks,
            StepTable steps,
            CorroborationTable corroborations,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.items = items;
        this.desk = desk;
        this.marks = marks;
        this.steps = steps;
        this.corroborations = corroborations;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Report get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var report = visible(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.report-read", report.id()));
            return shown(actor, report.with(items.of(report.id(), false)));
        });
    }

    @Override
    public boolean isThere(Actor actor, Reference reference) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.READ_INTELLIGENCE)
                        && table.find(reference)
                                .filter(report -> isReadable(actor, report))
                                .isPresent());
    }

    @Override
    public Report original(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            var report = visible(actor, reference);
            requireOriginal(actor, report);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.original-read", report.id()));
            return report.with(items.of(report.id(), true));
        });
    }

    @Override
    public Provenance provenance(Actor actor, ReportId report) {
        return transactions.as(actor, () -> {
            var provenance = table.provenance(report).orElseThrow(() -> new NoSuchRecord("provenance"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.provenance-read", report));
            return provenance;
        });
    }

    @Override
    public List<Line> waiting(Actor actor, Queue queue, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_INTELLIGENCE);
            var lines = desk.waiting(queue, reach(actor), skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.queue-read").counting(lines.size()));
            return lines;
        });
    }

    @Override
    public Map<Queue, Long> counts(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.HANDLE_INTELLIGENCE);
            return desk.counts(reach(actor));
        });
    }

    @Override
    public List<Line> released(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var lines = desk.released(skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.list-read").counting(lines.size()));
            return lines;
        });
    }

    @Override
    public long countReleased(Actor actor, long most) {
        return transactions.as(actor, () -> desk.countReleased(most));
    }

    @Override
    public List<Line> own(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REPORT_INTELLIGENCE);
            var lines = desk.own(actor.account(), skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.own-read").counting(lines.size()));
            return lines;
        });
    }

    @Override
    public long countOwn(Actor actor, long most) {
        return transactions.as(actor, () -> desk.countOwn(actor.account(), most));
    }

    @Override
    public List<Line> about(Actor actor, EntityId entity, int most) {
        return transactions.as(actor, () -> {
            if (!access.may(actor, Verb.READ_INTELLIGENCE)) {
                return List.of();
            }
            var lines = desk.about(entity, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.reports-about-read", entity)
                            .counting(lines.size()));
            return lines;
        });
    }

    @Override
    public Optional<CorroborationBand> corroboration(Actor actor, Report report) {
        return transactions.as(actor, () -> corroborations.of(report.reference()));
    }

    @Override
    public List<Reference> notClosed(EntityId entity) {
        return desk.notClosed(entity);
    }

    @Override
    public List<Step> history(Actor actor, ReportId report) {
        return transactions.as(actor, () -> steps.of(report));
    }

    @Override
    public Map<SourceId, String> addresses(Actor actor, Collection<SourceId> sources) {
        return transactions.as(
                actor, () -> access.may(actor, Verb.READ_INTELLIGENCE) ? marks.addresses(sources) : Map.of());
    }

    /** One that was approved is for all readers; before that it is the unit's, and the author's. */
    private Report visible(Actor actor, Reference reference) {
        access.require(actor, Verb.READ_INTELLIGENCE);
        var report = table.find(reference).orElseThrow(() -> new NoSuchRecord("report"));
        if (!isReadable(actor, report)) {
            throw new NoSuchRecord("report");
        }
        return report;
    }

    private boolean isReadable(Actor actor, Report report) {
        return report.state().isReleased()
                || report.state() == ReportState.RECALLED
                || report.isWrittenBy(actor)
                || report.state() != ReportState.DRAFT && isOfUnit(actor, report);
    }

    private void requireOriginal(Actor actor, Report report) {
        if (!report.isWrittenBy(actor)) {
            access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        }
    }

    private Report shown(Actor actor, Report report) {
        return isOfUnit(actor, report) || report.isWrittenBy(actor) ? report : report.asOutside();
    }

    private boolean isOfUnit(Actor actor, Report report) {
        return access.may(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
    }

    private List<OrganisationId> reach(Actor actor) {
        return organisations.all().stream()
                .map(Organisation::id)
                .filter(body -> organisations.covers(actor.unit(), body))
                .toList();
    }
}
