package occ.access.internal;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the database who reads: the classes and the account, in settings that end with the transaction. And tells the
 * trail why they read what they have given a purpose for.
 */
@Component
class ReaderSetting {
    private final JdbcClient jdbc;
    private final Standings standings;
    private final Trail trail;
    private final Clock clock;

    ReaderSetting(JdbcClient jdbc, Standings standings, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    private record Reader(long version, List<Remembered> purposes) {}

    private record Remembered(UUID record, String text) {
        private static final int KEY = 36;

        static Remembered of(String keyAndText) {
            return new Remembered(UUID.fromString(keyAndText.substring(0, KEY)), keyAndText.substring(KEY + 1));
        }
    }

    void apply(Actor actor, Reading reading) {
        var version = set(actor, reading);
        if (!standings.isAt(version)) {
            set(actor, reading);
        }
    }

    /**
     * A class that was made since the transaction began is not among what the database was told at its beginning. Whoever
     * makes one is recording, and reads whole.
     */
    void applyIfNewer(Actor actor, ClassId id) {
        var known = jdbc.sql("select get_bit(decode(current_setting('occ.bits'), 'hex'), :id) = 1")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            apply(actor, Reading.WHOLE);
        }
    }

    private long set(Actor actor, Reading reading) {
        var reader = jdbc.sql("""
                select number,
                       array(select p.record || ' ' || p.code || ': ' || p.words || coalesce(' [' || p.case_reference || ']', '')
                               from access.purpose p
                              where p.account = :id and p.given_at is not null and p.until > :now) as purposes
                  from access.version,
                       set_config('occ.bits', :bits, true) as bits,
                       set_config('occ.account', :account, true) as account
                """)
                .param("bits", standings.bits(actor.account(), reading))
                .param("account", actor.account().value().toString())
                .param("id", actor.account().value())
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new Reader(row.getLong("number"), remembered(row.getArray("purposes"))))
                .single();
        reader.purposes().forEach(purpose -> trail.explain(purpose.record(), purpose.text()));
        return reader.version();
    }

    private static List<Remembered> remembered(Array purposes) throws SQLException {
        return Arrays.stream((String[]) purposes.getArray()).map(Remembered::of).toList();
    }
}
