package occ.mapping.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms already dealt with. Two sent at once wait for each other, so that the second finds what the first made. */
@Component
class Submissions {
    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EntityId> madeBefore(String word, AccountId by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:word, 0))")
                .param("word", word)
                .query(row -> {});
        return jdbc.sql("select subject from mapping.submission where word = :word and recorded_by = :by")
                .param("word", word)
                .param("by", by.value())
                .query(UUID.class)
                .optional()
                .map(EntityId::new);
    }

    void made(String word, EntityId subject, AccountId by, Instant at) {
        jdbc.sql("""
                insert into mapping.submission (word, subject, recorded_by, recorded_at)
                values (:word, :subject, :by, :at)
                """)
                .param("word", word)
                .param("subject", subject.value())
                .param("by", by.value())
                .param("at", Utc.at(at))
                .update();
    }
}
