package occ.plans.internal;

import static occ.plans.internal.Columns.instantOrNull;
import static occ.plans.internal.Columns.utc;
import static occ.plans.internal.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which requirements hang on which gaps. A row is as narrow as the requirement it names. */
@Component
class GapTable {
    private final JdbcClient jdbc;

    GapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(UUID gap, Reference requirement, @Nullable Instant notedAt) {}

    /** Of a subject whose plan is the reader's to answer for. */
    record Waiting(Reference requirement, String subject, String address) {}

    List<Link> of(EntityId subject) {
        return jdbc.sql("""
                select gap, requirement, noted_at from plans.gap_requirement
                 where subject = :subject order by at, requirement
                """)
                .param("subject", subject.value())
                .query((row, number) -> new Link(
                        uuid(row, "gap"), new Reference(row.getString("requirement")), instantOrNull(row, "noted_at")))
                .list();
    }

    void add(EntityId subject, ClassId accessClass, UUID gap, Reference requirement, AccountId by, Instant at) {
        jdbc.sql("""
                insert into plans.gap_requirement (at, class, gap, subject, linked_by, requirement)
                values (:at, :class, :gap, :subject, :by, :requirement)
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("gap", gap)
                .param("subject", subject.value())
                .param("by", by.value())
                .param("requirement", requirement.text())
                .update();
    }

    void note(UUID gap, Reference requirement, AccountId by, Instant at) {
        jdbc.sql("""
                update plans.gap_requirement set noted_at = :at, noted_by = :by
                 where gap = :gap and requirement = :requirement and noted_at is null
                """)
                .param("at", utc(at))
                .param("by", by.value())
                .param("gap", gap)
                .param("requirement", requirement.text())
                .update();
    }

    /** On gaps that a plan still has, of what the officer leads, or wrote where nobody leads. */
    List<Waiting> waiting(AccountId officer) {
        return jdbc.sql("""
                select distinct g.requirement, s.name, s.kind, s.reference
                  from plans.gap_requirement g
                  join plans.plan p on p.subject = g.subject and g.gap = any (p.gap_lines)
                       and p.state in ('DRAFT', 'SUBMITTED', 'IN_FORCE')
                  join mapping.subject_now s on s.id = g.subject
                  left join tasking.lead_officer l
                       on l.subject = g.subject and l.accepted and l.superseded_at is null
                          and exists (select from access.works_here h where h.account = l.officer)
                 where g.noted_at is null and s.state <> all (:ended) and coalesce(l.officer, p.author) = :officer
                """)
                .param("ended", Reach.ENDED)
                .param("officer", officer.value())
                .query((row, number) -> new Waiting(
                        new Reference(row.getString("requirement")),
                        row.getString("name"),
                        SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("reference"))))
                .list();
    }
}
