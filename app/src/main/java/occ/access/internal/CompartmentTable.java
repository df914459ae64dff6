package occ.access.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import occ.access.Compartment;
import occ.access.CompartmentMembers.Named;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CompartmentTable {
    private final JdbcClient jdbc;

    CompartmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Named> all() {
        return jdbc.sql("select key, name, sponsor from access.compartment order by name")
                .query((row, number) -> new Named(
                        new Compartment(row.getString("key")), row.getString("name"), row.getString("sponsor")))
                .list();
    }

    void admit(
            AccountId account, Compartment compartment, @Nullable AccountId by, @Nullable String reason, Instant at) {
        jdbc.sql("""
                insert into access.compartment_member (compartment, account, since, admitted_by, reason)
                values (:compartment, :account, :since, :by, :reason)
                    on conflict (compartment, account) do nothing
                """)
                .param("compartment", compartment.key())
                .param("account", account.value())
                .param("since", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("reason", reason)
                .update();
    }

    void dismiss(AccountId account, Compartment compartment) {
        jdbc.sql("delete from access.compartment_member where compartment = :compartment and account = :account")
                .param("compartment", compartment.key())
                .param("account", account.value())
                .update();
    }
}
