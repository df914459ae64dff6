package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Line;
import occ.disruption.Effect;
import occ.disruption.Measure;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Adjustment;
import occ.disruption.Quarters.Locked;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Published;
import occ.disruption.Quarters.Total;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.mapping.SubjectState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuarterTable {
    private static final List<SubjectState> ON_THE_MAP =
            List.of(SubjectState.MAPPED, SubjectState.MONITORED, SubjectState.ARCHIVE_PROPOSED);

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    QuarterTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** How one of some is set into a row, at its place among them. */
    private interface Setting<T> {
        void set(PreparedStatement row, int place, T one) throws SQLException;
    }

    private record Rows<T>(List<T> all, Setting<T> setting) implements BatchPreparedStatementSetter {
        @Override
        public void setValues(PreparedStatement row, int place) throws SQLException {
            setting.set(row, place, all.get(place));
        }

        @Override
        public int getBatchSize() {
            return all.size();
        }
    }

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
        jdbc.sql("select disruption.measure_quarter(:day, :counted, :standing)")
                .param("day", quarter.firstDay())
                .param("counted", Columns.names(DisruptionState.counted()))
                .param("standing", Columns.names(ON_THE_MAP))
                .query((row, number) -> true)
                .list();
    }

    void publish(Quarter quarter, List<Published> published, List<Measured> measured) {
        batch.batchUpdate(
                "insert into disruption.published (quarter, place, heading, name, counts) values (?, ?, ?, ?, ?)",
                new Rows<>(published, (row, place, line) -> {
                    row.setObject(1, quarter.firstDay());
                    row.setInt(2, place);
                    row.setString(3, line.heading());
                    row.setString(4, line.name());
                    row.setArray(
                            5,
                            row.getConnection()
                                    .createArrayOf("bigint", line.counts().toArray()));
                }));
        batch.batchUpdate("""
                insert into disruption.published_measure (quarter, place, measure, name, part, whole, amount)
                values (?, ?, ?, ?, ?, ?, ?)
                """, new Rows<>(measured, (row, place, line) -> {
            row.setObject(1, quarter.firstDay());
            row.setInt(2, place);
            row.setString(3, line.measure().name());
            row.setString(4, line.name());
            row.setLong(5, line.part());
            row.setObject(6, line.whole(), Types.BIGINT);
            row.setBigDecimal(7, line.amount());
        }));
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

    List<Measured> measured(Quarter quarter) {
        return jdbc.sql("""
                select measure, name, part, whole, amount
                  from disruption.published_measure
                 where quarter = :quarter
                 order by place
                """)
                .param("quarter", quarter.firstDay())
                .query((row, number) -> new Measured(
                        Measure.valueOf(row.getString("measure")),
                        row.getString("name"),
                        row.getLong("part"),
                        row.getObject("whole", Long.class),
                        row.getBigDecimal("amount")))
                .list();
    }

    /** Of the quarters that were locked until this one, the oldest first. */
    List<Total> course(Quarter until, int most) {
        return jdbc.sql("""
                select p.quarter, p.counts
                  from disruption.published p
                 where p.heading = 'Pillar' and p.name = 'All' and p.quarter <= :until
                 order by p.quarter desc
                 limit :most
                """)
                .param("until", until.firstDay())
                .param("most", most)
                .query((row, number) ->
                        new Total(new Quarter(Columns.day(row, "quarter")), numbers(row.getArray("counts"))))
                .list()
                .reversed();
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

    /** Classes of what {@link #adjustments} tells. */
    List<ClassId> classesOfAdjustments(Quarter quarter) {
        return jdbc.sql("select distinct class from disruption.adjustment where quarter = :quarter")
                .param("quarter", quarter.firstDay())
                .query((row, number) -> new ClassId(row.getInt("class")))
                .list();
    }
}
