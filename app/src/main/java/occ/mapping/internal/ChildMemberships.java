package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Membership.Basis;
import occ.mapping.Memberships.Awaiting;
import occ.mapping.NewMembership;
import occ.mapping.Subject;
import occ.pole.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Memberships of children that were asked for and wait for a second person (R29). */
@Component
class ChildMemberships {
    private final JdbcClient jdbc;

    ChildMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Asked(UUID id, AccountId by, NewMembership membership) {}

    void ask(Actor actor, NewMembership one, Instant at) {
        jdbc.sql("""
                insert into mapping.child_membership
                       (asked_at, class, since, justified_until, grade, fact, id, subject, person, source, asked_by,
                        reference, membership)
                values (:at, :class, :since, :until, :grade, :fact, :id, :subject, :person, :source, :by,
                        :reference, :membership)
                """)
                .param("at", Utc.at(at))
                .param("class", one.accessClass().value())
                .param("since", one.since(), Types.DATE)
                .param("until", one.justifiedUntil())
                .param("grade", one.grade().code())
                .param("fact", one.basis() == Basis.FACT)
                .param("id", Uuid7.at(at))
                .param("subject", one.group().id().value())
                .param("person", one.member().id().value())
                .param("source", one.source().value())
                .param("by", actor.account().value())
                .param("reference", Reference.next("MBR").text())
                .param("membership", new MemberText(one.role(), one.enabler(), one.category()).text())
                .update();
    }

    List<Awaiting> awaiting(EntityId group) {
        return jdbc.sql("""
                select c.reference, coalesce(n.name, e.reference) as name, c.membership, c.asked_by, p.name as asker
                  from mapping.child_membership c
                  join pole.entity_now e on e.id = c.person
                  left join pole.best_name n on n.subject = c.person
                  join access.person p on p.id = c.asked_by
                 where c.subject = :group and c.decided_at is null
                 order by c.asked_at
                """)
                .param("group", group.value())
                .query((row, number) -> new Awaiting(
                        Reference.parse(row.getString("reference")).orElseThrow(),
                        row.getString("name"),
                        MemberText.parse(row.getString("membership")).role(),
                        new AccountId(row.getObject("asked_by", UUID.class)),
                        row.getString("asker")))
                .list();
    }

    Optional<Asked> find(Subject group, Reference reference) {
        return jdbc.sql("""
                select id, class, since, justified_until, grade, fact, person, source, asked_by, membership
                  from mapping.child_membership
                 where subject = :group and reference = :reference and decided_at is null
                """)
                .param("group", group.id().value())
                .param("reference", reference.text())
                .query((row, number) -> asked(group, row))
                .optional();
    }

    void decide(Actor actor, Asked asked, boolean approved, Instant at) {
        jdbc.sql("""
                update mapping.child_membership
                   set decided_at = :at, decided_by = :by, approved = :approved
                 where id = :id and decided_at is null
                """)
                .param("at", Utc.at(at))
                .param("by", actor.account().value())
                .param("approved", approved)
                .param("id", asked.id())
                .update();
    }

    private static Asked asked(Subject group, ResultSet row) throws SQLException {
        var text = MemberText.parse(row.getString("membership"));
        var membership = new NewMembership(
                group.ref(),
                new EntityRef(EntityKind.PERSON, new EntityId(row.getObject("person", UUID.class))),
                text.role(),
                text.enabler(),
                text.category(),
                row.getObject("since", LocalDate.class),
                row.getObject("justified_until", LocalDate.class),
                row.getBoolean("fact") ? Basis.FACT : Basis.ASSESSMENT,
                Grade.of(row.getInt("grade")),
                new SourceId(row.getObject("source", UUID.class)),
                new ClassId(row.getInt("class")));
        return new Asked(
                row.getObject("id", UUID.class), new AccountId(row.getObject("asked_by", UUID.class)), membership);
    }
}
