package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Twelve months of the register in one statement. The months at whose ends a line stood are kept with it, so that only
 * lines that saw an end are read, from their index alone, and alike ones are counted together.
 */
@Component
class HistoryTable {
    // The second condition is that of the index. Months outside those asked for count as their ends, and nothing has a
    // full
    // response while it does not stand: so there are fewer kinds of lines.
    private static final String SPANS = """
        select %1$s span.from_month, span.until_month, span.full_until_month, count(*) as lines
          from picture.register r,
               lateral (select greatest(r.stood_from_month, :first) as from_month,
                               least(r.stood_until_month, :present) as until_month) stood,
               lateral (select stood.from_month, stood.until_month,
                               least(greatest(r.full_until_month, stood.from_month), stood.until_month)
                                   as full_until_month) span
         where %2$s
           and (r.stood_until_month is null or r.stood_from_month < r.stood_until_month)
           and (r.stood_until_month is null or r.stood_until_month > :first)
           and r.stood_from_month < :present
         group by %1$s span.from_month, span.until_month, span.full_until_month
        """;

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many lines stood from one point of a run until before another, with a full response until before a third. */
    record Span(int from, int until, int fullUntil, long lines) {}

    record OfSquare(Square square, Span span) {}

    List<OfSquare> bySquare(Selection selection, MonthEnds ends) {
        return read(Square.COLUMNS + ",", selection, ends)
                .query((row, number) -> new OfSquare(Square.of(row), span(row, ends)))
                .list();
    }

    List<Span> spans(Selection selection, MonthEnds ends) {
        return read("", selection, ends).query((row, number) -> span(row, ends)).list();
    }

    private StatementSpec read(String columns, Selection selection, MonthEnds ends) {
        return jdbc.sql(SPANS.formatted(columns, selection.everWhere()))
                .params(selection.parameters())
                .param("first", ends.first())
                .param("present", ends.present());
    }

    private static Span span(ResultSet row, MonthEnds ends) throws SQLException {
        return new Span(
                ends.point(row.getInt("from_month")),
                ends.point(row.getInt("until_month")),
                ends.point(row.getInt("full_until_month")),
                row.getLong("lines"));
    }
}
