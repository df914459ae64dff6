package occ.sources.internal;

import java.time.Clock;
import java.time.Duration;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Five wrong passphrases or codes, and nothing of that account's is looked at for a quarter of an hour. */
@Component
class Guesses {
    private static final int ALLOWED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final Store store;
    private final JdbcClient jdbc;
    private final Clock clock;

    Guesses(Store store, Clock clock) {
        this.store = store;
        this.jdbc = store.jdbc();
        this.clock = clock;
    }

    /** Whether one more may be made. It counts before it is looked at, so that many at once are counted all. */
    boolean mayBeMade(AccountId account) {
        return store.in(() -> jdbc.sql("""
                insert into sources.failure as f (account, failures, last_at)
                values (:account, 1, :now)
                    on conflict (account) do update
                   set failures = case when f.last_at > :since then f.failures + 1 else 1 end,
                       last_at = case when f.last_at > :since and f.failures >= :allowed then f.last_at else :now end
                returning failures
                """)
                        .param("account", account.value())
                        .param("now", Utc.at(clock.instant()))
                        .param("since", Utc.at(clock.instant().minus(LOCKED_FOR)))
                        .param("allowed", ALLOWED)
                        .query(Integer.class)
                        .single())
                <= ALLOWED;
    }

    void forget(AccountId account) {
        store.run(() -> jdbc.sql("delete from sources.failure where account = :account")
                .param("account", account.value())
                .update());
    }
}
