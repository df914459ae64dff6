package occ.oversight.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.oversight.Inquiries;
import occ.oversight.Inquiries.Opening.Done;
import occ.oversight.Inquiries.Opening.Refused;
import occ.oversight.Inquiry;
import occ.oversight.InquiryId;
import occ.oversight.NewInquiry;
import occ.oversight.internal.InquiryTable.Subject;
import org.springframework.stereotype.Component;

@Component
class StoredInquiries implements Inquiries {
    private static final int MOST_IN_A_FILE = 10_000;

    private final InquiryTable table;
    private final TrailReader reader;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredInquiries(
            InquiryTable table,
            TrailReader reader,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reader = reader;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Opening open(Actor actor, NewInquiry asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            var typed = asked.looker();
            var lookers = typed == null ? List.<UUID>of() : table.lookers(typed);
            if (typed != null && lookers.size() != 1) {
                return new Refused("looker", whyNot(lookers));
            }
            var record =
                    asked.record() == null ? null : table.record(asked.record()).orElse(null);
            if (asked.record() != null && record == null) {
                return new Refused("record", "No record has that reference. Check it, or leave it out");
            }
            return new Done(add(actor, asked, new Subject(lookers.isEmpty() ? null : lookers.getFirst(), record)));
        });
    }

    private static String whyNot(List<UUID> lookers) {
        return lookers.isEmpty()
                ? "Nobody here has that name or account. Check it, or leave it out"
                : "Several people here have that name. Enter the reference of the account";
    }

    private Inquiry add(Actor actor, NewInquiry asked, Subject subject) {
        var id = new InquiryId(Uuid7.at(clock.instant()));
        var reference = Reference.next("INQ");
        table.add(id, reference, actor.account(), asked, subject, clock.instant());
        var opened = table.find(reference).orElseThrow();
        trail.append(actor, entry(Operation.COLLECTION, "oversight.inquiry-opened", opened));
        return opened;
    }

    @Override
    public Inquiry get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            return table.find(reference).orElseThrow(() -> new NoSuchRecord("inquiry"));
        });
    }

    @Override
    public List<Inquiry> all(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            var all = table.all(skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "oversight.inquiries-listed")
                            .counting(all.size()));
            return all;
        });
    }

    @Override
    public long count(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            return table.count();
        });
    }

    @Override
    public Lines lines(Actor actor, Inquiry inquiry, long skip, int most) {
        return read(actor, inquiry, Operation.CONSULTATION, "oversight.trail-read", skip, most);
    }

    @Override
    public Lines export(Actor actor, Inquiry inquiry) {
        return read(actor, inquiry, Operation.EXPORT, "oversight.trail-exported", 0, MOST_IN_A_FILE);
    }

    private Lines read(Actor actor, Inquiry inquiry, Operation operation, String deed, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            var lines = reader.of(inquiry, skip, most);
            trail.append(
                    actor, entry(operation, deed, inquiry).counting((int) Math.min(lines.total(), Integer.MAX_VALUE)));
            return lines;
        });
    }

    @Override
    public List<Operations> operations(Actor actor, LocalDate earliest, LocalDate latest) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "oversight.operations-read"));
            return reader.operations(earliest, latest);
        });
    }

    /** Of the inquiry and not of whom it is about, who could otherwise find from a list of looks that they are looked into. */
    private static Entry entry(Operation operation, String deed, Inquiry inquiry) {
        return Entry.of(operation, deed, inquiry.id()).because(inquiry.use().label() + ": " + inquiry.reason());
    }
}
