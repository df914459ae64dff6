package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Line;
import occ.disruption.Effect;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Adjustment;
import occ.disruption.Quarters.Locked;
import occ.disruption.Quarters.Published;
import occ.disruption.Quarters.Reconciliation;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuarterTable {
    private final JdbcClient jdbc;

    QuarterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One number of what is counted, before small ones are left out. */
    record Figure(
            @Nullable Integer tier,
            long led,
            String body,
            @Nullable String region,
            String pillar,
            Effect level,
            String theme) {}

    List<Locked> locked() {
        return jdbc.sql("""
                select q.first_day, q.closed_at, p.name
                  from disruption.quarter q
                  join access.person p on p.id = q.closed_by
                 order by q.first_day desc
                """)
                .query((row, number) -> new Locked(
                        new Quarter(Columns.day(row, "first_day")),
                        Columns.instant(row, "closed_at"),
                        row.getString("name")))
                .list();
    }

    void lock(Quarter quarter, AccountId by, Instant at) {
        jdbc.sql("insert into disruption.quarter (closed_at, first_day, closed_by) values (:at, :day, :by)")
                .param("at", utc(at))
                .param("day", quarter.firstDay())
                .param("by", by.value())
                .update();
        jdbc.sql("select disruption.lock_quarter(:day, :counted)")
                .param("day", quarter.firstDay())
                .param("counted", Columns.names(DisruptionState.counted()))
                .query((row, number) -> true)
                .list();
    }

    List<Figure> figures(Quarter quarter) {
        return jdbc.sql("select * from disruption.figures_of(:day)")
                .param("day", quarter.firstDay())
                .query((row, number) -> new Figure(
                        row.getObject("tier", Integer.class),
                        row.getLong("led"),
                        row.getString("body"),
                        row.getString("region"),
                        row.getString("pillar"),
                        Effect.valueOf(row.getString("level")),
                        row.getString("theme")))
                .list();
    }

    void publish(Quarter quarter, List<Published> published) {
        for (var place = 0; place < published.size(); place++) {
            var line = published.get(place);
            jdbc.sql("""
                    insert into disruption.published (quarter, place, heading, name, counts)
                    values (:quarter, :place, :heading, :name, :counts)
                    """)
                    .param("quarter", quarter.firstDay())
                    .param("place", place)
                    .param("heading", line.heading())
                    .param("name", line.name())
                    .param("counts", line.counts().toArray(Long[]::new))
                    .update();
        }
    }

    List<Published> published(Quarter quarter) {
        return jdbc.sql("""
                select heading, name, counts from disruption.published where quarter = :quarter order by place
                """)
                .param("quarter", quarter.firstDay())
                .query((row, number) ->
                        new Published(row.getString("heading"), row.getString("name"), numbers(row.getArray("counts"))))
                .list();
    }

    private static List<Long> numbers(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }

    /** Where its quarter is locked already; nothing where it is not. */
    void adjust(Disruption disruption, Effect was, @Nullable Effect becomes, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.adjustment (at, quarter, class, number, disruption, by, was, becomes, words)
                select :at, q.first_day, d.class,
                       (select coalesce(max(a.number), 0) + 1 from disruption.adjustment a where a.disruption = d.id),
                       d.id, :by, :was, :becomes, :words
                  from disruption.disruption d
                  join disruption.quarter q on q.first_day = d.quarter
                 where d.id = :id
                """)
                .param("at", utc(at))
                .param("by", by.value())
                .param("was", was.name())
                .param("becomes", becomes == null ? null : becomes.name(), Types.VARCHAR)
                .param("words", words)
                .param("id", disruption.id().value())
                .update();
    }

    List<Adjustment> adjustments(Quarter quarter) {
        return jdbc.sql("""
                select a.at, d.reference, d.title, a.was, a.becomes, p.name, a.words
                  from disruption.adjustment a
                  join disruption.disruption d on d.id = a.disruption
                  join access.person p on p.id = a.by
                 where a.quarter = :quarter
                 order by a.at, a.disruption, a.number
                """)
                .param("quarter", quarter.firstDay())
                .query((row, number) -> new Adjustment(
                        Columns.instant(row, "at"),
                        new Reference(row.getString("reference")),
                        row.getString("title"),
                        Effect.valueOf(row.getString("was")),
                        Columns.valueOrNull(row, "becomes", Effect.class),
                        row.getString("name"),
                        row.getString("words")))
                .list();
    }

    /** Of that quarter’s days, and not decided on yet. */
    List<Line> undecided(LocalDate from, LocalDate until, int most) {
        return jdbc.sql(DisruptionLists.COLUMNS + DisruptionLists.FROM + """
                 where d.state = any (:open) and d.last_day between :from and :until
                 order by d.last_day, d.id
                 limit :most
                """)
                .param("open", Columns.names(DisruptionState.unmoderated()))
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> DisruptionLists.line(row))
                .list();
    }

    /** To whoever counts over everything alone. */
    Optional<Reconciliation> reconciled(Quarter quarter) {
        return jdbc.sql("select * from disruption.reconciled(:day, :counted)")
                .param("day", quarter.firstDay())
                .param("counted", Columns.names(DisruptionState.counted()))
                .query((row, number) ->
                        new Reconciliation(row.getLong("locked"), row.getLong("adjusted"), row.getLong("standing")))
                .optional();
    }
}
