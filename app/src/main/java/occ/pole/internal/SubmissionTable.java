package occ.pole.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms acted on. A second transaction with the same word waits for the first, and then finds what it did. */
@Component
class SubmissionTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    SubmissionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does the deed of a form, unless it was done; then says what it was done to. */
    <T> T once(String word, Supplier<Done<T>> deed, Function<EntityId, T> before) {
        var key = key(word);
        if (claim(key)) {
            var done = deed.get();
            complete(key, done.entity());
            return done.outcome();
        }
        return before.apply(entity(key).orElseThrow());
    }

    record Done<T>(EntityId entity, T outcome) {}

    private boolean claim(UUID word) {
        return jdbc.sql("insert into pole.submission (at, word) values (:at, :word) on conflict do nothing")
                        .param("at", Utc.at(clock.instant()))
                        .param("word", word)
                        .update()
                == 1;
    }

    private void complete(UUID word, EntityId entity) {
        jdbc.sql("update pole.submission set entity = :entity where word = :word")
                .param("entity", entity.value())
                .param("word", word)
                .update();
    }

    private Optional<EntityId> entity(UUID word) {
        return jdbc.sql("select entity from pole.submission where word = :word")
                .param("word", word)
                .query(UUID.class)
                .optional()
                .map(EntityId::new);
    }

    /** A form without a word of ours, as one that was carried through signing in, is done as often as it is sent. */
    private static UUID key(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
