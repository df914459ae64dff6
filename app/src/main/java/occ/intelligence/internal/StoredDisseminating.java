package occ.intelligence.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Organisation;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.intelligence.Disseminating;
import occ.intelligence.Item;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.ReleaseRules;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.internal.ReleaseTable.Classes;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

@Component
class StoredDisseminating implements Disseminating {
    private final ReleaseTable table;
    private final Desk desk;
    private final Statements statements;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredDisseminating(
            ReleaseTable table,
            Desk desk,
            Statements statements,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.desk = desk;
        this.statements = statements;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Preview preview(Actor actor, Reference reference, Organisation recipient) {
        return transactions.as(actor, () -> {
            var report = released(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.release-previewed", report.id()));
            return ReleaseRules.preview(report, recipient);
        });
    }

    @Override
    public Outcome release(Actor actor, Reference reference, NewRelease release) {
        return transactions.as(actor, () -> {
            var report = released(actor, reference);
            var preview = ReleaseRules.preview(report, release.recipient());
            if (preview.isEmpty()) {
                return desk.refuse(
                        actor,
                        report,
                        "released",
                        List.of(new Refusal(
                                "recipient", preview.leftOut().getFirst().because())));
            }
            var copy = table.add(
                    report,
                    release,
                    preview,
                    new Classes(classOfCopy(actor, report, release), desk.classOfOriginal(actor, report)),
                    actor,
                    clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.DISCLOSURE,
                                    "intelligence.released",
                                    report.id(),
                                    release.recipient().id())
                            .because("%s: %s. %s".formatted(release.gateway(), release.purpose(), copy.text())));
            return report.state() == ReportState.DISSEMINATED
                    ? new Done(report)
                    : desk.move(actor, report, ReportState.DISSEMINATED, report.accessClass(), null);
        });
    }

    @Override
    public List<Release> of(Actor actor, ReportId report) {
        return transactions.as(actor, () -> table.of(report));
    }

    @Override
    public List<Release> received(Actor actor, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var received = table.receivedBy(actor.unit(), most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "intelligence.releases-read")
                            .counting(received.size()));
            return received;
        });
    }

    @Override
    public Release get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var release = table.find(reference).orElseThrow(() -> new NoSuchRecord("release"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "intelligence.release-read", release.id()));
            return release;
        });
    }

    @Override
    public void acknowledge(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var release = get(actor, reference);
            if (!release.recipientId().equals(actor.unit())) {
                throw new NoSuchRecord("release to the actor's body");
            }
            table.acknowledge(reference, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.release-acknowledged", release.id()));
        });
    }

    @Override
    public Outcome conclude(Actor actor, Reference reference, int version, ReportState end, String reason) {
        return transactions.as(actor, () -> {
            var report = released(actor, reference);
            desk.requireVersion(report, version, end.label());
            return desk.move(actor, report, end, report.accessClass(), reason);
        });
    }

    @Override
    public Outcome recall(Actor actor, Reference reference, int version, String reason) {
        return transactions.as(actor, () -> {
            var report = released(actor, reference);
            desk.requireVersion(report, version, "To recall it");
            report.items().stream()
                    .map(Item::source)
                    .filter(Objects::nonNull)
                    .forEach(source -> statements.recall(actor, source));
            table.recall(report.id(), reason, clock.instant());
            return desk.move(actor, report, ReportState.RECALLED, report.accessClass(), reason);
        });
    }

    private Report released(Actor actor, Reference reference) {
        var report = desk.forUnit(actor, reference);
        if (!report.state().isReleased()) {
            throw new NoSuchRecord("approved report");
        }
        return report;
    }

    /** The recipient's own line reads its copy; of covert material, the intelligence unit in that line alone (R19). */
    private ClassId classOfCopy(Actor actor, Report report, NewRelease release) {
        var line = AccessClass.of(
                report.marking(), Grade.Handling.C, release.recipient().id());
        return classes.of(
                actor, ReleaseRules.isCovert(report, release.recipient()) ? line.within(Compartment.COVERT) : line);
    }
}
