package occ.meetings.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does for each of a group what the program does for nobody: each sees what they see. */
@Component
class InTheirNames {
    private final Access access;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    InTheirNames(Access access, Transactions transactions, JdbcClient jdbc) {
        this.access = access;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** In the present transaction: who belongs to the group of a meeting, its secretary first. */
    List<Actor> all(Meeting meeting) {
        var group = meeting.group();
        var accounts = Stream.concat(
                        Stream.of(group.chair(), group.secretary()),
                        group.present().stream().map(Member::account))
                .map(AccountId::value)
                .distinct()
                .toArray(UUID[]::new);
        return jdbc
                .sql("""
                    select id, name, organisation from access.person
                     where id = any (:accounts)
                     order by id = :secretary desc, id
                    """)
                .param("accounts", accounts)
                .param("secretary", group.secretary().value())
                .query((row, number) -> new Actor(
                        new AccountId(Columns.uuid(row, "id")),
                        row.getString("name"),
                        new OrganisationId(Columns.uuid(row, "organisation")),
                        Actor.Kind.SERVICE))
                .list()
                .stream()
                .filter(actor -> access.may(actor, Verb.READ_MAP))
                .toList();
    }

    /** The same, beside somebody. */
    List<Actor> others(Actor than, Meeting meeting) {
        return all(meeting).stream()
                .filter(actor -> !actor.account().equals(than.account()))
                .toList();
    }

    /** Each in a transaction of their own, after the present one. */
    void run(List<Actor> actors, Consumer<Actor> work) {
        actors.forEach(actor -> transactions.run(actor, () -> work.accept(actor)));
    }
}
