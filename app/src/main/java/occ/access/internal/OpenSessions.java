package occ.access.internal;

import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what an account has open, on every node, in the same transaction as the deed that calls for it. */
@Component
class OpenSessions {
    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endAllOf(AccountId account) {
        jdbc.sql("delete from system.spring_session where principal_name = :account")
                .param("account", account.value().toString())
                .update();
    }
}
