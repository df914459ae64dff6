package occ.intelligence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.intelligence.Approving;
import occ.intelligence.Handling;
import occ.intelligence.Item;
import occ.intelligence.ItemName;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Report;
import occ.intelligence.ReportRules;
import occ.intelligence.ReportState;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.pole.NewSource;
import occ.pole.Statements;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Component;

@Component
class StoredApproving implements Approving {
    private final ReportTable reports;
    private final ItemTable items;
    private final Benches benches;
    private final Desk desk;
    private final Statements statements;
    private final AccessClasses classes;
    private final ThreatsToLife threats;
    private final Transactions transactions;

    StoredApproving(
            ReportTable reports,
            ItemTable items,
            Benches benches,
            Desk desk,
            Statements statements,
            AccessClasses classes,
            ThreatsToLife threats,
            Transactions transactions) {
        this.reports = reports;
        this.items = items;
        this.benches = benches;
        this.desk = desk;
        this.statements = statements;
        this.classes = classes;
        this.threats = threats;
        this.transactions = transactions;
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            var report = awaiting(actor, reference, version, "To approve it");
            var objections = objections(actor, report);
            if (!objections.isEmpty()) {
                return desk.refuse(actor, report, "approved", objections);
            }
            report.items().forEach(item -> release(actor, report, item));
            return desk.move(actor, report, ReportState.APPROVED, classOf(actor, report), null);
        });
    }

    @Override
    public Outcome sendBack(Actor actor, Reference reference, int version, String reason) {
        return transactions.as(actor, () -> {
            var report = awaiting(actor, reference, version, "To send it back");
            return reason.isBlank()
                    ? desk.refuse(
                            actor, report, "sent-back", List.of(new Refusal("reason", "Enter what has to be changed")))
                    : desk.move(actor, report, ReportState.EVALUATED, report.accessClass(), reason);
        });
    }

    private Report awaiting(Actor actor, Reference reference, int version, String deed) {
        var report = desk.forUnit(actor, reference);
        desk.requireVersion(report, version, deed);
        if (report.state() != ReportState.SANITISED) {
            throw desk.stale(report, deed);
        }
        return report;
    }

    private List<Refusal> objections(Actor actor, Report report) {
        var bench = benches.of(report);
        var sanitisedIt = reports.isSanitisedBy(report.id(), actor.account());
        var objections = new ArrayList<Refusal>();
        ReportRules.mayNotApprove(actor, report, sanitisedIt).ifPresent(objections::add);
        objections.addAll(ReportRules.unfinished(report));
        ReportRules.openFlags(bench).ifPresent(objections::add);
        ReportRules.awaitsOriginator(bench, threats.isRaisedOver(actor, report.reference()))
                .ifPresent(objections::add);
        return objections;
    }

    /** From here on statements may rest on the item, in the hands that its own handling allows. */
    private void release(Actor actor, Report report, Item item) {
        var handling = Objects.requireNonNull(item.handling());
        var accessClass = classes.of(actor, classOf(report, handling));
        var source = statements.addSource(
                actor,
                new NewSource(
                        accessClass,
                        report.sourceKind(),
                        new ItemName(report.reference(), item.number()).text(),
                        DateWords.today(report.reportedAt())));
        items.release(item, accessClass, source.id());
    }

    /** R19: what is for covert development or use goes to the restricted annex. */
    private static AccessClass classOf(Report report, Handling handling) {
        var wide = AccessClass.of(report.marking(), handling.code(), report.owner());
        return handling.isCovert() ? wide.within(Compartment.COVERT) : wide;
    }

    /** The report itself is there for whoever may read any item of it. */
    private ClassId classOf(Actor actor, Report report) {
        var free = report.items().stream()
                .map(Item::handling)
                .anyMatch(handling -> handling != null && handling.code() == Grade.Handling.P);
        var wide = AccessClass.of(report.marking(), free ? Grade.Handling.P : Grade.Handling.C, report.owner());
        return classes.of(actor, report.isCovertThroughout() ? wide.within(Compartment.COVERT) : wide);
    }
}
