package occ.mapping.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.Review;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews.Past;
import occ.mapping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReviewTable {
    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Subject subject, Review review, Instant at) {
        jdbc.sql("""
                insert into mapping.review (recorded_at, class, id, subject, recorded_by, finding, words)
                values (:at, :class, :id, :subject, :by, :finding, :words)
                """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("subject", subject.id().value())
                .param("by", review.by().value())
                .param("finding", review.finding().name())
                .param("words", review.words())
                .update();
    }

    List<Past> of(EntityId subject, Instant at) {
        return jdbc.sql("""
                select r.recorded_at, p.name as by, r.finding, r.words
                  from mapping.review r
                  join access.person p on p.id = r.recorded_by
                 where r.subject = :subject and r.recorded_at <= :at
                   and (r.retracted_at is null or r.retracted_at > :at)
                 order by r.recorded_at desc, r.id desc
                """)
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query((row, number) -> new Past(
                        Utc.read(row, "recorded_at"),
                        row.getString("by"),
                        Finding.valueOf(row.getString("finding")),
                        row.getString("words")))
                .list();
    }

    Optional<Instant> last(EntityId subject, Instant at) {
        return of(subject, at).stream().map(Past::at).findFirst();
    }
}
