package occ.access.internal;

import occ.kernel.Actor;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the database who reads: the classes and the account, in settings that end with the transaction. */
@Component
class ReaderSetting {
    private final JdbcClient jdbc;
    private final Standings standings;

    ReaderSetting(JdbcClient jdbc, Standings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    void apply(Actor actor) {
        var version = set(actor);
        if (!standings.isAt(version)) {
            set(actor);
        }
    }

    /** A class that was made since the transaction began is not among what the database was told at its beginning. */
    void applyIfNewer(Actor actor, ClassId id) {
        var known = jdbc.sql("select get_bit(decode(current_setting('occ.bits'), 'hex'), :id) = 1")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            apply(actor);
        }
    }

    private long set(Actor actor) {
        return jdbc.sql("""
                select number
                  from access.version,
                       set_config('occ.bits', :bits, true) as bits,
                       set_config('occ.account', :account, true) as account
                """)
                .param("bits", standings.bits(actor.account()))
                .param("account", actor.account().value().toString())
                .query(Long.class)
                .single();
    }
}
