package occ.access.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import occ.access.Purposes.Purpose;
import occ.kernel.AccountId;
import occ.kernel.Identifier;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PurposeTable {
    record Question(UUID id, UUID record, String leadingTo) {}

    private final JdbcClient jdbc;

    PurposeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isRemembered(AccountId account, Identifier record, Instant now) {
        return jdbc.sql("""
                select exists (select from access.purpose
                                where account = :account and record = :record and given_at is not null
                                  and until > :now)
                """)
                .param("account", account.value())
                .param("record", record.value())
                .param("now", Utc.of(now))
                .query(Boolean.class)
                .single();
    }

    /** Who is asked again before answering is asked the same, and led to where they want to go now. */
    String ask(String reference, AccountId account, Identifier record, String leadingTo, Instant at) {
        return jdbc.sql("""
                insert into access.purpose (id, reference, account, record, asked_at, leading_to)
                values (:id, :reference, :account, :record, :at, :leadingTo)
                    on conflict (account, record) where given_at is null
                       do update set leading_to = excluded.leading_to
                returning reference
                """)
                .param("id", Uuid7.at(at))
                .param("reference", reference)
                .param("account", account.value())
                .param("record", record.value())
                .param("at", Utc.of(at))
                .param("leadingTo", leadingTo)
                .query(String.class)
                .single();
    }

    Optional<Question> question(AccountId account, String reference) {
        return jdbc.sql("""
                select id, record, leading_to
                  from access.purpose
                 where account = :account and reference = :reference and given_at is null
                   for update
                """)
                .param("account", account.value())
                .param("reference", reference)
                .query((row, number) -> new Question(
                        row.getObject("id", UUID.class),
                        row.getObject("record", UUID.class),
                        row.getString("leading_to")))
                .optional();
    }

    void give(Question question, Purpose purpose, Instant at, Instant until) {
        jdbc.sql("""
                update access.purpose
                   set code = :code, words = :words, case_reference = :case, given_at = :at, until = :until
                 where id = :id
                """)
                .param("code", purpose.code().name())
                .param("words", purpose.words())
                .param("case", purpose.caseReference())
                .param("at", Utc.of(at))
                .param("until", Utc.of(until))
                .param("id", question.id())
                .update();
    }
}
