package occ.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the next review of each subject on the map is due. */
@Component
class ReviewSchedule {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewSchedule(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<LocalDate> due(EntityId subject, Instant at) {
        return jdbc.sql("""
            select due
              from mapping.review_due
             where subject = :subject
               and recorded_at <= :at and (superseded_at is null or superseded_at > :at)
            """)
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query(LocalDate.class)
                .optional();
    }

    Optional<LocalDate> present(EntityId subject) {
        return jdbc.sql("select due from mapping.review_due where subject = :subject and superseded_at is null")
                .param("subject", subject.value())
                .query(LocalDate.class)
                .optional();
    }

    /** As it was when the subject left the map; what never was on it had none. */
    void resume(Actor actor, Subject subject) {
        jdbc.sql("select due from mapping.review_due where subject = :subject order by recorded_at desc limit 1")
                .param("subject", subject.id().value())
                .query(LocalDate.class)
                .optional()
                .ifPresent(due -> set(actor, subject, due));
    }

    void set(Actor actor, Subject subject, LocalDate due) {
        end(subject.id());
        var now = clock.instant();
        jdbc.sql("""
            insert into mapping.review_due (recorded_at, class, due, id, subject, recorded_by)
            values (:at, :class, :due, :id, :subject, :by)
            """)
                .param("at", Utc.at(now))
                .param("class", subject.accessClass().value())
                .param("due", due)
                .param("id", Uuid7.at(now))
                .param("subject", subject.id().value())
                .param("by", actor.account().value())
                .update();
    }

    void end(EntityId subject) {
        jdbc.sql("""
            update mapping.review_due set superseded_at = :at where subject = :subject and superseded_at is null
            """)
                .param("at", Utc.at(clock.instant()))
                .param("subject", subject.value())
                .update();
    }
}
