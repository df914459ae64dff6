package occ.intelligence.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.intelligence.Evaluating;
import occ.intelligence.Evaluation;
import occ.intelligence.Item;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Report;
import occ.intelligence.ReportRules;
import occ.intelligence.ReportState;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredEvaluating implements Evaluating {
    private static final String GRADES = "Your grades";

    private final ReportTable reports;
    private final ItemTable items;
    private final Desk desk;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredEvaluating(
            ReportTable reports, ItemTable items, Desk desk, Transactions transactions, Trail trail, Clock clock) {
        this.reports = reports;
        this.items = items;
        this.desk = desk;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void take(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var report = desk.forUnit(actor, reference);
            reports.take(report.id(), actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.taken", report.id()));
        });
    }

    @Override
    public Outcome evaluate(Actor actor, Reference reference, int version, Evaluation evaluation) {
        return transactions.as(actor, () -> {
            var report = desk.forUnit(actor, reference);
            desk.requireVersion(report, version, GRADES);
            var graded = graded(report, evaluation);
            var missing = ReportRules.ungraded(evaluation.source(), graded);
            if (!missing.isEmpty()) {
                return desk.refuse(actor, report, "evaluated", missing);
            }
            if (!reports.evaluate(report, evaluation)) {
                throw desk.stale(report, GRADES);
            }
            grade(report, graded);
            var accessClass = desk.classOfOriginal(actor, evaluation.marking(), report.owner(), report.care());
            items.reclassify(report.id(), accessClass);
            return desk.move(actor, report, ReportState.EVALUATED, accessClass, null);
        });
    }

    @Override
    public Outcome reject(Actor actor, Reference reference, int version, String reason) {
        return transactions.as(actor, () -> {
            var report = desk.forUnit(actor, reference);
            desk.requireVersion(report, version, "To reject it");
            return reason.isBlank()
                    ? desk.refuse(actor, report, "rejected", List.of(new Refusal("reason", "Enter why it is rejected")))
                    : desk.move(actor, report, ReportState.REJECTED, report.accessClass(), reason);
        });
    }

    private void grade(Report report, List<Item> graded) {
        graded.forEach(item -> items.grade(item, Objects.requireNonNull(item.handling()), Desk.authorOf(report)));
    }

    private static List<Item> graded(Report report, Evaluation evaluation) {
        var graded = new ArrayList<Item>();
        for (var item : report.items()) {
            var place = item.number() - 1;
            graded.add(
                    place < evaluation.items().size()
                            ? item.graded(evaluation.items().get(place))
                            : item);
        }
        return graded;
    }
}
