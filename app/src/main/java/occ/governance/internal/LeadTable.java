package occ.governance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.governance.Leadership;
import occ.governance.ThemeLead;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LeadTable {
    private static final String SELECT = """
        select l.theme, l.account, l.asked_at, l.accepted_at, l.ended_at, l.why, l.ended_why,
               p.name, b.name as unit, asker.name as asked_by, w.account is not null as works_here
          from governance.theme_lead l
          join access.person p on p.id = l.account
          join access.body b on b.id = p.organisation
          join access.person asker on asker.id = l.asked_by
          left join access.works_here w on w.account = l.account
        """;

    private final JdbcClient jdbc;

    LeadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Theme theme, ThemeLead lead) {}

    /** Of every theme, in their order. */
    List<Leadership> all() {
        var rows = rows(jdbc.sql(SELECT + " order by l.asked_at desc, l.id"));
        return Arrays.stream(Theme.values())
                .map(theme -> leadership(theme, rows.getOrDefault(theme, List.of())))
                .toList();
    }

    Leadership of(Theme theme) {
        var rows = rows(jdbc.sql(SELECT + " where l.theme = :theme order by l.asked_at desc, l.id")
                .param("theme", theme.name()));
        return leadership(theme, rows.getOrDefault(theme, List.of()));
    }

    List<Leadership> askedOf(AccountId account) {
        var rows =
                rows(jdbc.sql(SELECT + " where l.account = :account and l.accepted_at is null and l.ended_at is null")
                        .param("account", account.value()));
        return rows.entrySet().stream()
                .map(entry -> leadership(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Waits for whoever changes the lead of the same theme at this moment. */
    Leadership findToChange(Theme theme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('governance.theme_lead'), :theme)")
                .param("theme", theme.ordinal())
                .query(row -> {});
        return of(theme);
    }

    void ask(Theme theme, AccountId account, String why, Actor by, Instant at) {
        jdbc.sql("""
                insert into governance.theme_lead (asked_at, id, account, asked_by, theme, why)
                values (:at, :id, :account, :by, :theme, :why)
                """)
                .param("at", Columns.utc(at))
                .param("id", Uuid7.at(at))
                .param("account", account.value())
                .param("by", by.account().value())
                .param("theme", theme.name())
                .param("why", why)
                .update();
    }

    void accept(Theme theme, Instant at) {
        jdbc.sql("""
                update governance.theme_lead set accepted_at = :at
                 where theme = :theme and accepted_at is null and ended_at is null
                """).param("at", Columns.utc(at)).param("theme", theme.name()).update();
    }

    /** Ends the one who leads, or the one who is asked. */
    void end(Theme theme, boolean accepted, String why, Actor by, Instant at) {
        jdbc.sql("""
                update governance.theme_lead set ended_at = :at, ended_by = :by, ended_why = :why
                 where theme = :theme and (accepted_at is not null) = :accepted and ended_at is null
                """)
                .param("at", Columns.utc(at))
                .param("by", by.account().value())
                .param("why", why)
                .param("theme", theme.name())
                .param("accepted", accepted)
                .update();
    }

    private static Map<Theme, List<ThemeLead>> rows(JdbcClient.StatementSpec asked) {
        var rows = new EnumMap<Theme, List<ThemeLead>>(Theme.class);
        asked.query((row, number) -> row(row))
                .list()
                .forEach(row -> rows.computeIfAbsent(row.theme(), _ -> new ArrayList<>())
                        .add(row.lead()));
        return rows;
    }

    private static Leadership leadership(Theme theme, List<ThemeLead> leads) {
        return new Leadership(
                theme,
                open(leads, true),
                open(leads, false),
                leads.stream().filter(lead -> lead.endedAt() != null).toList());
    }

    private static @Nullable ThemeLead open(List<ThemeLead> leads, boolean accepted) {
        return leads.stream()
                .filter(lead -> lead.endedAt() == null && (lead.acceptedAt() != null) == accepted)
                .findFirst()
                .orElse(null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Theme.valueOf(row.getString("theme")),
                new ThemeLead(
                        new AccountId(Columns.uuid(row, "account")),
                        row.getString("name"),
                        row.getString("unit"),
                        Columns.instant(row, "asked_at"),
                        row.getString("asked_by"),
                        row.getString("why"),
                        Columns.instantOrNull(row, "accepted_at"),
                        Columns.instantOrNull(row, "ended_at"),
                        row.getString("ended_why"),
                        row.getBoolean("works_here")));
    }
}
