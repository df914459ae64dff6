package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import occ.adequacy.RuleBook;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.picture.Exceptions.Overdue;
import occ.picture.OwnClocks.Own;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks past their due time, joined to the line of their subject. */
@Component
class ExceptionTable {
    private static final String FROM = """

          from %s exception
          join picture.register r on r.subject = exception.subject
         where %s
        """;
    private static final String MINE = """
        (exception.rule = any(:may_end)
         and (exception.account = :me or exception.account is null and exception.body = :unit))
        """;

    private final JdbcClient jdbc;
    private final RuleBook rules;

    ExceptionTable(JdbcClient jdbc, RuleBook rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** {@code mine} of the {@code all} are the reader's to act on. */
    record Count(String rule, String place, long all, long mine) {}

    /**
     * Who asks: what falls to their account, or to their unit and to nobody by name. {@code mayEnd} are the rules whose
     * deed they hold the verb for.
     */
    record Reader(AccountId account, OrganisationId unit, List<String> mayEnd) {
        Map<String, Object> parameters() {
            return Map.of("me", account.value(), "unit", unit.value(), "may_end", mayEnd.toArray(String[]::new));
        }
    }

    List<Count> counts(Selection selection, Reader reader) {
        return jdbc.sql("select exception.rule, r.place, count(*) as all, count(*) filter (where " + MINE + ") as mine"
                        + from(selection) + " group by exception.rule, r.place")
                .params(selection.parameters())
                .params(reader.parameters())
                .query((row, number) -> new Count(
                        row.getString("rule"), row.getString("place"), row.getLong("all"), row.getLong("mine")))
                .list();
    }

    /** {@code asked} are rules; none is all of them. */
    List<Overdue> overdue(Selection selection, Reader reader, Set<String> asked, boolean mine, int most, long offset) {
        return jdbc.sql("""
                        select exception.rule, exception.started_at, exception.due_at, exception.act, r.subject, r.kind,
                               r.reference, r.name, r.band
                        """ + from(selection) + (mine ? " and " + MINE : "")
                        + (asked.isEmpty() ? "" : " and exception.rule = any(:rules)")
                        + " order by exception.due_at, r.name, exception.rule, exception.id limit :most offset :offset")
                .params(selection.parameters())
                .params(reader.parameters())
                .param("rules", asked.toArray(String[]::new))
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> overdue(row, selection.moment()))
                .list();
    }

    /** Clocks that run for the reader to stop, late or not, on what is on the register now: the first due first. */
    List<Own> own(Reader reader, OffsetDateTime until, int most) {
        return jdbc.sql("""
            select exception.rule, exception.started_at, exception.due_at, r.subject, r.kind, r.reference, r.name
              from adequacy.running exception
              join picture.register r on r.subject = exception.subject and r.superseded_at is null
             where exception.due_at < :until and
            """ + MINE + " order by exception.due_at, r.name, exception.rule, exception.id limit :most")
                .params(reader.parameters())
                .param("until", until)
                .param("most", most)
                .query((row, number) -> own(row))
                .list();
    }

    private Own own(ResultSet row) throws SQLException {
        return new Own(
                rules.get(row.getString("rule")),
                ref(row),
                new Reference(row.getString("reference")),
                row.getString("name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static String from(Selection selection) {
        return FROM.formatted(selection.moment().exceptions(), selection.where());
    }

    private Overdue overdue(ResultSet row, Moment moment) throws SQLException {
        var band = row.getString("band");
        var due =
                DateWords.lastDay(row.getObject("due_at", OffsetDateTime.class).toInstant());
        return new Overdue(
                rules.get(row.getString("rule")),
                ref(row),
                new Reference(row.getString("reference")),
                row.getString("name"),
                band == null ? null : ThreatBand.valueOf(band),
                due,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ChronoUnit.DAYS.between(due, moment.day()),
                row.getString("act"));
    }

    private static EntityRef ref(ResultSet row) throws SQLException {
        return new EntityRef(EntityKind.of(row.getInt("kind")), new EntityId(row.getObject("subject", UUID.class)));
    }
}
