package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Twelve months of the register in one statement. The months at whose ends a line stood are kept with it, so that only
 * lines that saw an end are read, from their index alone, and alike ones are counted together.
 */
@Component
class HistoryTable {
    // The second condition is that of the index.
    private static final String SPANS = """
        select %1$s, r.stood_from_month, r.stood_until_month, r.full_until_month, count(*) as lines
          from picture.register r
         where %2$s
           and (r.stood_until_month is null or r.stood_from_month < r.stood_until_month)
           and (r.stood_until_month is null or r.stood_until_month > :first)
           and r.stood_from_month < :present
         group by %1$s, r.stood_from_month, r.stood_until_month, r.full_until_month
        """;

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many lines stood from one point of a run until before another, with a full response until before a third. */
    record Span(Square square, int from, int until, int fullUntil, long lines) {}

    List<Span> spans(Selection selection, MonthEnds ends) {
        return jdbc.sql(SPANS.formatted(Square.COLUMNS, selection.everWhere()))
                .params(selection.parameters())
                .param("first", ends.first())
                .param("present", ends.present())
                .query((row, number) -> span(row, ends))
                .list();
    }

    private static Span span(ResultSet row, MonthEnds ends) throws SQLException {
        var until = row.getObject("stood_until_month", Integer.class);
        var last = ends.point(until == null ? ends.present() : until);
        return new Span(
                Square.of(row),
                ends.point(row.getInt("stood_from_month")),
                last,
                Math.min(last, ends.point(row.getInt("full_until_month"))),
                row.getLong("lines"));
    }
}
