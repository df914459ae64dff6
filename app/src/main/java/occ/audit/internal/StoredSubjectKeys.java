package occ.audit.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import occ.audit.SubjectKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class StoredSubjectKeys implements SubjectKeys {
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredSubjectKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean destroy(UUID record) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A key is destroyed in the transaction of a disposal");
        }
        return jdbc.sql("""
            update audit.subject_key set wrapped = null, destroyed_at = :at
             where subject = :subject and destroyed_at is null
            """)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("subject", record)
                        .update()
                > 0;
    }
}
