package occ.operations.internal;

import static occ.operations.internal.Columns.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.operations.Authority;
import occ.operations.AuthorityKind;
import occ.operations.Cost;
import occ.operations.CostKind;
import occ.operations.Member;
import occ.operations.OperationCase;
import occ.operations.OperationId;
import occ.operations.RunningOperations.NewAuthority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operation has while it runs: authorities, people and costs. */
@Component
class PartTable {
    private final JdbcClient jdbc;

    PartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OperationCase operation, NewAuthority authority, Reference reference, AccountId by, Instant at) {
        jdbc.sql("""
                insert into operations.authority
                       (at, granted_on, due, class, id, operation, by, reference, kind, held_as, words)
                values (:at, :granted, :due, :class, :id, :operation, :by, :reference, :kind, :held, :words)
                """)
                .param("at", utc(at))
                .param("granted", authority.grantedOn())
                .param("due", authority.due())
                .param("class", operation.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("operation", operation.id().value())
                .param("by", by.value())
                .param("reference", reference.text())
                .param("kind", authority.kind().name())
                .param("held", authority.heldAs())
                .param("words", authority.words())
                .update();
    }

    void renew(Authority authority, LocalDate due) {
        jdbc.sql("update operations.authority set due = :due where reference = :reference and ended_on is null")
                .param("due", due)
                .param("reference", authority.reference().text())
                .update();
    }

    void end(Authority authority, LocalDate day) {
        jdbc.sql("update operations.authority set ended_on = :day where reference = :reference and ended_on is null")
                .param("day", day)
                .param("reference", authority.reference().text())
                .update();
    }

    /** Those that run first, and of them the first due. */
    List<Authority> authorities(OperationId operation) {
        return jdbc.sql("""
                select reference, kind, held_as, granted_on, due, ended_on, words from operations.authority
                 where operation = :operation
                 order by ended_on is not null, due, id
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Authority(
                        new Reference(row.getString("reference")),
                        AuthorityKind.valueOf(row.getString("kind")),
                        row.getString("held_as"),
                        Columns.day(row, "granted_on"),
                        Columns.day(row, "due"),
                        Columns.dayOrNull(row, "ended_on"),
                        row.getString("words")))
                .list();
    }

    /** Whether they were not there before. */
    boolean join(OperationCase operation, AccountId officer, String part, LocalDate from, AccountId by, Instant at) {
        return jdbc.sql("""
                insert into operations.member (at, first_day, class, operation, officer, by, part, id)
                values (:at, :from, :class, :operation, :officer, :by, :part, :id)
                on conflict do nothing
                """)
                        .param("at", utc(at))
                        .param("from", from)
                        .param("class", operation.accessClass().value())
                        .param("operation", operation.id().value())
                        .param("officer", officer.value())
                        .param("by", by.value())
                        .param("part", part)
                        .param("id", Uuid7.at(at))
                        .update()
                == 1;
    }

    /** On that day, or on the first that they were there for, where that lies ahead. */
    boolean leave(OperationCase operation, AccountId officer, LocalDate day) {
        return jdbc.sql("""
                update operations.member set last_day = greatest(:day, first_day)
                 where operation = :operation and officer = :officer and last_day is null
                """)
                        .param("day", day)
                        .param("operation", operation.id().value())
                        .param("officer", officer.value())
                        .update()
                == 1;
    }

    List<Member> members(OperationId operation) {
        return jdbc.sql("""
                select m.officer, p.reference, p.name, b.name as unit, m.part, m.first_day, m.last_day
                  from operations.member m
                  join access.person p on p.id = m.officer
                  join access.body b on b.id = p.organisation
                 where m.operation = :operation
                 order by m.last_day is not null, m.first_day, p.name, m.id
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Member(
                        new AccountId(Columns.uuid(row, "officer")),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("part"),
                        Columns.day(row, "first_day"),
                        Columns.dayOrNull(row, "last_day")))
                .list();
    }

    void spend(OperationCase operation, Cost cost, AccountId by, Instant at) {
        jdbc.sql("""
                insert into operations.cost (at, pence, day, class, id, operation, by, reference, kind, words)
                values (:at, :pence, :day, :class, :id, :operation, :by, :reference, :kind, :words)
                """)
                .param("at", utc(at))
                .param("pence", cost.pence())
                .param("day", cost.day())
                .param("class", operation.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("operation", operation.id().value())
                .param("by", by.value())
                .param("reference", cost.reference().text())
                .param("kind", cost.kind().name())
                .param("words", cost.words())
                .update();
    }

    /** What is taken off stays in its row, and counts no more. */
    boolean takeOff(OperationCase operation, Reference cost, Instant at) {
        return jdbc.sql("""
                update operations.cost set taken_at = :at
                 where operation = :operation and reference = :cost and taken_at is null
                """)
                        .param("at", utc(at))
                        .param("operation", operation.id().value())
                        .param("cost", cost.text())
                        .update()
                == 1;
    }

    List<Cost> costs(OperationId operation) {
        return jdbc.sql("""
                select reference, day, kind, pence, words from operations.cost
                 where operation = :operation and taken_at is null
                 order by day, id
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Cost(
                        new Reference(row.getString("reference")),
                        Columns.day(row, "day"),
                        CostKind.valueOf(row.getString("kind")),
                        row.getLong("pence"),
                        row.getString("words")))
                .list();
    }
}
