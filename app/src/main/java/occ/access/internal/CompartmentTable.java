package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.access.Compartment;
import occ.access.Compartment.Kind;
import occ.access.Sponsorships.Named;
import occ.access.Sponsorships.NewCompartment;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CompartmentTable {
    private static final String OPENED = """
            select c.key, c.name, c.kind, c.purpose, c.closed_at, a.full_name as sponsor
              from access.compartment c
              left join access.sponsorship s
                on s.compartment = c.key and s.confirmed_at is not null and s.ended_at is null
              left join access.account a on a.id = s.account and a.closed_at is null
             where c.opened_at is not null
            """;

    private final JdbcClient jdbc;

    CompartmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Named> opened() {
        return jdbc.sql(OPENED + " order by c.name, c.key")
                .query((row, number) -> named(row))
                .list();
    }

    Optional<Named> opened(String key) {
        return jdbc.sql(OPENED + " and c.key = :key")
                .param("key", key)
                .query((row, number) -> named(row))
                .optional();
    }

    void add(Compartment compartment, NewCompartment asked) {
        jdbc.sql("insert into access.compartment (key, name, kind, purpose) values (:key, :name, :kind, :purpose)")
                .param("key", compartment.key())
                .param("name", asked.name())
                .param("kind", asked.kind().name())
                .param("purpose", asked.purpose())
                .update();
    }

    void open(Compartment compartment, Instant at) {
        jdbc.sql("update access.compartment set opened_at = :at where key = :key and opened_at is null")
                .param("at", Utc.of(at))
                .param("key", compartment.key())
                .update();
    }

    void close(Compartment compartment, AccountId by, Instant at) {
        jdbc.sql(
                        "update access.compartment set closed_at = :at, closed_by = :by where key = :key and closed_at is null")
                .param("at", Utc.of(at))
                .param("by", by.value())
                .param("key", compartment.key())
                .update();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                new Compartment(row.getString("key")),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getString("sponsor"),
                Utc.instant(row, "closed_at"));
    }
}
