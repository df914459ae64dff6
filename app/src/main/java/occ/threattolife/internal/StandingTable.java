package occ.threattolife.internal;

import static occ.threattolife.internal.Columns.instant;
import static occ.threattolife.internal.Columns.instantOrNull;
import static occ.threattolife.internal.Columns.utc;
import static occ.threattolife.internal.Columns.utcOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.threattolife.Standing;
import occ.threattolife.ThreatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingTable {
    private static final String LISTED = """
            select t.id, t.reference, t.version, t.raised_by, r.name as raised_by_name, t.raised_at,
                   u.name as unit_name, t.line, t.asked_at, t.holder, h.name as holder_name, t.decided_at, t.grave, t.warned_at,
                   t.review_at, t.closed_at, s.at_risk
              from threattolife.threat t
              join access.person r on r.id = t.raised_by
              join access.body u on u.id = t.unit
              left join access.person h on h.id = t.holder
              left join threattolife.said s on s.threat = t.id
            """;

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Listed(Standing standing, @Nullable String atRisk) {}

    void add(Standing standing, OrganisationId unit) {
        jdbc.sql("""
                insert into threattolife.threat (raised_at, asked_at, version, id, raised_by, unit, reference, line)
                values (:at, :at, :version, :id, :by, :unit, :reference, :line)
                """)
                .param("at", utc(standing.raisedAt()))
                .param("version", standing.version())
                .param("id", standing.id().value())
                .param("by", standing.raisedBy().account().value())
                .param("unit", unit.value())
                .param("reference", standing.reference().text())
                .param("line", Columns.keys(standing.line()))
                .update();
    }

    /** Other deeds on the same threat wait until this one's transaction ends. */
    void lock(Reference reference) {
        jdbc.sql("select id from threattolife.threat where reference = :reference for update")
                .param("reference", reference.text())
                .query(UUID.class)
                .optional();
    }

    /** Only where the reader sees what was said; a clock alone is in lists, and has no page. */
    Optional<Standing> find(Reference reference) {
        return jdbc.sql(LISTED + " where t.reference = :reference and s.threat is not null")
                .param("reference", reference.text())
                .query((row, number) -> standing(row))
                .optional();
    }

    List<Listed> raisedBy(AccountId account, int most) {
        return jdbc.sql(LISTED + " where t.raised_by = :account order by t.raised_at desc limit :most")
                .param("account", account.value())
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    List<Listed> open(OrganisationId unit) {
        return jdbc.sql(LISTED + " where t.closed_at is null and :unit = any (t.line) order by t.raised_at")
                .param("unit", unit.value())
                .query((row, number) -> listed(row))
                .list();
    }

    List<Listed> openFor(AccountId account, OrganisationId unit) {
        return jdbc.sql(LISTED + """
                 where t.closed_at is null and (:unit = any (t.line) or t.raised_by = :account)
                 order by t.raised_at
                """)
                .param("unit", unit.value())
                .param("account", account.value())
                .query((row, number) -> new Listed(standing(row), null))
                .list();
    }

    List<Listed> closed(OrganisationId unit, long offset, int most) {
        return jdbc.sql(LISTED + """
                 where t.closed_at is not null and :unit = any (t.line) and s.threat is not null
                 order by t.closed_at desc, t.id
                offset :offset limit :most
                """)
                .param("unit", unit.value())
                .param("offset", offset)
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    long countClosed(OrganisationId unit) {
        return jdbc.sql("""
                select count(*)
                  from threattolife.threat t
                  join threattolife.said s on s.threat = t.id
                 where t.closed_at is not null and :unit = any (t.line)
                """).param("unit", unit.value()).query(Long.class).single();
    }

    boolean isRaisedOver(Reference record) {
        return jdbc.sql("select threattolife.is_raised_over(:record)")
                .param("record", record.text())
                .query(Boolean.class)
                .single();
    }

    void change(Standing standing) {
        jdbc.sql("""
                update threattolife.threat
                   set version = :version, line = :line, asked_at = :asked, holder = :holder, decided_at = :decided,
                       grave = :grave, warned_at = :warned, review_at = :review, closed_at = :closed
                 where id = :id
                """)
                .param("id", standing.id().value())
                .param("version", standing.version())
                .param("line", Columns.keys(standing.line()))
                .param("asked", utc(standing.askedAt()))
                .param(
                        "holder",
                        standing.heldBy().map(who -> who.account().value()).orElse(null))
                .param("decided", utcOrNull(standing.decidedAt()))
                .param("grave", standing.grave())
                .param("warned", utcOrNull(standing.warnedAt()))
                .param("review", utcOrNull(standing.reviewAt()))
                .param("closed", utcOrNull(standing.closedAt()))
                .update();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(standing(row), row.getString("at_risk"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new ThreatId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                row.getInt("version"),
                Columns.who(row, "raised_by", "raised_by_name"),
                instant(row, "raised_at"),
                row.getString("unit_name"),
                Columns.organisations(row, "line"),
                instant(row, "asked_at"),
                Columns.whoOrNull(row, "holder", "holder_name"),
                instantOrNull(row, "decided_at"),
                row.getBoolean("grave"),
                instantOrNull(row, "warned_at"),
                instantOrNull(row, "review_at"),
                instantOrNull(row, "closed_at"));
    }
}
