package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.adequacy.RuleBook;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Carried;
import occ.picture.Exceptions.Overdue;
import occ.picture.OwnClocks.Own;
import occ.picture.internal.Parts.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks past their due time, joined to the line of their subject. */
@Component
class ExceptionTable {
    private static final String FROM = """

          from %s exception
          join picture.register r on r.subject = exception.subject
          left join adequacy.accepted carried
            on carried.clock = exception.id and carried.accepted_at <= :at and carried.until > :at
         where %s
        """;
    private static final String COUNTED = Arrays.stream(Among.values())
            .map(among -> "count(*) filter (where %s) as %s".formatted(Parts.condition(among), among.name()))
            .collect(Collectors.joining(", "));
    private final JdbcClient jdbc;
    private final RuleBook rules;

    ExceptionTable(JdbcClient jdbc, RuleBook rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    record Count(String rule, String place, Map<Among, Long> of) {}

    List<Count> counts(Selection selection, Reader reader) {
        return jdbc.sql("select exception.rule, r.place, " + COUNTED + from(selection)
                        + " group by exception.rule, r.place")
                .params(selection.parameters())
                .params(parameters(selection.moment().at(), reader))
                .query((row, number) -> count(row))
                .list();
    }

    private static Count count(ResultSet row) throws SQLException {
        var of = new EnumMap<Among, Long>(Among.class);
        for (var among : Among.values()) {
            of.put(among, row.getLong(among.name()));
        }
        return new Count(row.getString("rule"), row.getString("place"), of);
    }

    private Map<String, Object> parameters(OffsetDateTime at, Reader reader) {
        var parameters = new HashMap<>(Parts.parameters(rules, at));
        parameters.putAll(reader.parameters());
        return parameters;
    }

    /** {@code asked} are rules; none is all of them. */
    List<Overdue> overdue(Selection selection, Reader reader, Set<String> asked, Among among, int most, long offset) {
        return jdbc.sql("""
                        select exception.rule, exception.started_at, exception.due_at, exception.act, r.subject, r.kind,
                               r.reference, r.name, r.band, carried.until as carried_until,
                               (select p.name from access.person p where p.id = carried.holder) as carried_by
                        """ + from(selection) + " and " + Parts.condition(among)
                        + (asked.isEmpty() ? "" : " and exception.rule = any(:rules)")
                        + " order by exception.due_at, r.name, exception.rule, exception.id limit :most offset :offset")
                .params(selection.parameters())
                .params(parameters(selection.moment().at(), reader))
                .param("rules", asked.toArray(String[]::new))
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> overdue(row, selection.moment()))
                .list();
    }

    /**
     * Clocks that run for the reader to stop, late or not, on what is on the register now: what is theirs by name before what
     * their unit shares, and of each the first due first.
     */
    List<Own> own(Reader reader, OffsetDateTime now, OffsetDateTime until, int most) {
        return jdbc.sql(
                        """
            select exception.rule, exception.started_at, exception.due_at, exception.account, r.subject, r.kind, r.reference,
                   r.name
              from adequacy.running exception
              join picture.register r on r.subject = exception.subject and r.superseded_at is null
              left join adequacy.accepted carried
                on carried.clock = exception.id and carried.accepted_at <= :now and carried.until > :now
             where exception.due_at < :until and
            """ + Parts.condition(Among.MINE)
                                + " order by exception.account is null, exception.due_at, r.name, exception.rule, exception.id limit :most")
                .params(reader.parameters())
                .param("now", now)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> own(row))
                .list();
    }

    private Own own(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Own(
                rules.get(row.getString("rule")),
                ref(row),
                new Reference(row.getString("reference")),
                row.getString("name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                account == null ? null : new AccountId(account));
    }

    private static String from(Selection selection) {
        return FROM.formatted(selection.moment().exceptions(), selection.where());
    }

    private Overdue overdue(ResultSet row, Moment moment) throws SQLException {
        var rule = rules.get(row.getString("rule"));
        var band = row.getString("band");
        var dueAt = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var due = DateWords.lastDay(dueAt);
        return new Overdue(
                rule,
                ref(row),
                new Reference(row.getString("reference")),
                row.getString("name"),
                band == null ? null : ThreatBand.valueOf(band),
                due,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ChronoUnit.DAYS.between(due, moment.day()),
                row.getString("act"),
                rule.severity().escalation(dueAt, moment.at().toInstant()),
                carried(row));
    }

    private static @Nullable Carried carried(ResultSet row) throws SQLException {
        var until = row.getObject("carried_until", OffsetDateTime.class);
        return until == null ? null : new Carried(row.getString("carried_by"), DateWords.lastDay(until.toInstant()));
    }

    private static EntityRef ref(ResultSet row) throws SQLException {
        return new EntityRef(EntityKind.of(row.getInt("kind")), new EntityId(row.getObject("subject", UUID.class)));
    }
}
