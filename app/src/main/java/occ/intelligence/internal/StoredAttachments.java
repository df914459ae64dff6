package occ.intelligence.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.files.Files;
import occ.files.OpenFile;
import occ.files.Received.Ready;
import occ.files.StoredFile;
import occ.intelligence.Attachments;
import occ.intelligence.Report;
import occ.intelligence.ReportState;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredAttachments implements Attachments {
    private final AttachmentTable table;
    private final Files files;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredAttachments(
            AttachmentTable table,
            Files files,
            Desk desk,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void attach(Actor actor, Reference reference, Ready file) {
        transactions.run(actor, () -> {
            var report = inside(actor, reference);
            if (report.state() != ReportState.DRAFT) {
                access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
            }
            var accessClass = desk.classOfOriginal(actor, report);
            var kept = files.keep(actor, file, accessClass);
            table.add(report, kept.id(), accessClass, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "intelligence.attached", report.id(), kept.id()));
        });
    }

    @Override
    public List<StoredFile> of(Actor actor, Report report) {
        return transactions.as(actor, () -> files.of(actor, table.of(report.id())));
    }

    @Override
    public OpenFile open(Actor actor, Reference reference, Reference file) {
        return transactions.as(actor, () -> {
            var report = inside(actor, reference);
            return of(actor, report).stream()
                    .filter(kept -> kept.reference().equals(file.text()))
                    .findFirst()
                    .map(kept -> files.open(actor, kept.id()))
                    .orElseThrow(() -> new NoSuchRecord("attachment"));
        });
    }

    /** A draft is its author's; anything else is the unit's and the author's. */
    private Report inside(Actor actor, Reference reference) {
        access.require(actor, Verb.REPORT_INTELLIGENCE);
        var report = desk.header(reference);
        var inside = report.isWrittenBy(actor)
                || report.state() != ReportState.DRAFT && access.may(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        if (!inside) {
            throw new NoSuchRecord("report");
        }
        return report;
    }
}
