package occ.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks a name out for a while after repeated failures, whether or not anybody has that name. */
@Component
class SignInFailures {
    private static final int ALLOWED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isLocked(String signInName) {
        return jdbc.sql("""
                select exists (select from access.sign_in_failure
                                where sign_in_name = :name and failures >= :allowed and last_at > :since)
                """)
                .param("name", signInName)
                .param("allowed", ALLOWED)
                .param("since", now().minus(LOCKED_FOR))
                .query(Boolean.class)
                .single();
    }

    /** An attempt on a locked name does not lengthen the lock: nobody can keep somebody else out for ever. */
    void add(String signInName) {
        jdbc.sql("""
                insert into access.sign_in_failure as f (sign_in_name, failures, last_at)
                values (:name, 1, :now)
                    on conflict (sign_in_name) do update
                   set failures = case when f.last_at > :since then f.failures + 1 else 1 end, last_at = :now
                 where f.failures < :allowed or f.last_at <= :since
                """)
                .param("name", signInName)
                .param("now", now())
                .param("since", now().minus(LOCKED_FOR))
                .param("allowed", ALLOWED)
                .update();
    }

    void forget(String signInName) {
        jdbc.sql("delete from access.sign_in_failure where sign_in_name = :name")
                .param("name", signInName)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
