package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.disruption.Disruption;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.FollowUp;
import occ.disruption.FollowUp.Finding;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FollowUpTable {
    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void schedule(Disruption disruption, List<LocalDate> days) {
        jdbc.sql("""
                insert into disruption.follow_up (due, class, number, disruption)
                select due, :class, n + (select coalesce(max(f.number), 0) from disruption.follow_up f
                                          where f.disruption = :disruption), :disruption
                  from unnest(cast(:days as date[])) with ordinality as u (due, n)
                """)
                .param("class", disruption.accessClass().value())
                .param("disruption", disruption.id().value())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    void check(
            Disruption disruption,
            int number,
            Finding finding,
            @Nullable Effect level,
            String words,
            AccountId by,
            Instant at) {
        jdbc.sql("""
                update disruption.follow_up
                   set checked_at = :at, by = :by, finding = :finding, level = :level, words = :words
                 where disruption = :disruption and number = :number and checked_at is null
                """)
                .param("at", utc(at))
                .param("by", by.value())
                .param("finding", finding.name())
                .param("level", level == null ? null : level.name(), Types.VARCHAR)
                .param("words", words)
                .param("disruption", disruption.id().value())
                .param("number", number)
                .update();
    }

    void confirm(DisruptionId disruption, Effect level) {
        jdbc.sql("update disruption.disruption set confirmed = :level where id = :id")
                .param("level", level.name())
                .param("id", disruption.value())
                .update();
    }

    List<FollowUp> of(DisruptionId disruption) {
        return jdbc.sql("""
                select f.number, f.due, f.checked_at, p.name, f.finding, f.level, f.words
                  from disruption.follow_up f
                  left join access.person p on p.id = f.by
                 where f.disruption = :disruption
                 order by f.due, f.number
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new FollowUp(
                        row.getInt("number"),
                        Columns.day(row, "due"),
                        Columns.instantOrNull(row, "checked_at"),
                        row.getString("name"),
                        Columns.valueOrNull(row, "finding", Finding.class),
                        Columns.valueOrNull(row, "level", Effect.class),
                        row.getString("words")))
                .list();
    }

    /** One that nobody has looked at, of a subject. */
    record Open(
            EntityId subject,
            ClassId subjectClass,
            ClassId accessClass,
            LocalDate due,
            OrganisationId body,
            String bodyName) {}

    /** Of each subject, the first due on top. */
    List<Open> open(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select d.subject, s.class as subject_class, f.class, f.due, d.body, o.name
                  from disruption.disruption d
                  join disruption.follow_up f on f.disruption = d.id and f.checked_at is null
                  join mapping.subject_now s on s.id = d.subject
                  join access.body o on o.id = d.body
                 where d.subject = any (:subjects) and d.state = any (:counted)
                 order by f.due, d.id
                """)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("counted", Columns.names(DisruptionState.counted()))
                .query((row, number) -> new Open(
                        new EntityId(Columns.uuid(row, "subject")),
                        new ClassId(row.getInt("subject_class")),
                        new ClassId(row.getInt("class")),
                        Columns.day(row, "due"),
                        new OrganisationId(Columns.uuid(row, "body")),
                        row.getString("name")))
                .list();
    }
}
