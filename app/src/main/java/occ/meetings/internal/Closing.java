package occ.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes papers. Nobody sees all that is on an agenda, and the program sees no more than they do: it freezes in the name of
 * one member after the other what that member sees, and what two see is frozen once.
 */
@Component
class Closing {
    private final MeetingTable table;
    private final MeetingReading reading;
    private final Gathering gathering;
    private final PaperTable papers;
    private final Sources sources;
    private final Access access;
    private final Transactions transactions;
    private final TransactionTemplate alone;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Closing(
            MeetingTable table,
            MeetingReading reading,
            Gathering gathering,
            PaperTable papers,
            Sources sources,
            Access access,
            Transactions transactions,
            PlatformTransactionManager manager,
            JdbcClient jdbc,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reading = reading;
        this.gathering = gathering;
        this.papers = papers;
        this.sources = sources;
        this.access = access;
        this.transactions = transactions;
        this.alone = new TransactionTemplate(manager);
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    private record InTheNameOf(Reference meeting, Actor member) {}

    /** In the present transaction, what the actor sees. */
    void freeze(Actor actor, Meeting meeting) {
        gathering.gather(actor, meeting);
        var frozen = 0;
        var sitting = reading.sitting(meeting);
        for (var item : gathering.items(actor, meeting)) {
            var number = 0;
            for (var part : sources.papers(actor, sitting, item.source(), item.record())) {
                frozen += papers.freeze(item, part, ++number, clock.instant()) ? 1 : 0;
            }
        }
        trail.append(
                actor,
                Entry.of(Operation.COLLECTION, "meetings.papers-closed", meeting.id())
                        .counting(frozen));
    }

    int whatIsDue() {
        var due = due().stream()
                .collect(Collectors.groupingBy(InTheNameOf::meeting, LinkedHashMap::new, Collectors.toList()));
        due.values().forEach(this::close);
        return due.size();
    }

    /** After somebody closed papers by hand. */
    void forTheOthers(Actor done, Reference meeting) {
        close(due().stream()
                .filter(one -> one.meeting().equals(meeting))
                .filter(one -> !one.member().account().equals(done.account()))
                .toList());
    }

    private void close(List<InTheNameOf> members) {
        members.forEach(one -> transactions.run(one.member(), () -> freezeFor(one)));
        if (!members.isEmpty()) {
            var last = members.getLast();
            transactions.run(last.member(), () -> table.gathered(reading.whole(last.meeting())));
        }
    }

    private void freezeFor(InTheNameOf one) {
        var meeting = reading.whole(one.meeting());
        if (meeting.state() == MeetingState.PLANNED
                && !table.move(meeting, meeting.version(), MeetingState.AGENDA_FROZEN, null, clock.instant())) {
            return;
        }
        freeze(one.member(), meeting);
    }

    private List<InTheNameOf> due() {
        return alone
                .execute(status -> jdbc.sql("select * from meetings.to_close(:now)")
                        .param("now", Columns.utc(clock.instant()))
                        .query((row, number) -> inTheNameOf(row))
                        .list())
                .stream()
                .filter(one -> access.may(one.member(), Verb.READ_MAP))
                .toList();
    }

    private static InTheNameOf inTheNameOf(ResultSet row) throws SQLException {
        return new InTheNameOf(
                new Reference(row.getString("reference")),
                new Actor(
                        new AccountId(Columns.uuid(row, "account")),
                        row.getString("name"),
                        new OrganisationId(Columns.uuid(row, "organisation")),
                        Actor.Kind.SERVICE));
    }
}
