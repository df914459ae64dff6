package occ.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.audit.GivenPurposes;
import occ.audit.Operation;
import occ.audit.Result;
import occ.oversight.Inquiries.Lines;
import occ.oversight.Inquiries.Operations;
import occ.oversight.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail through the functions that answer to auditors alone. */
@Component
class TrailReader {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String LINES = """
            select l.at, p.name, p.reference, b.name as unit_name, l.operation, l.result, l.count, l.deed, l.records,
                   l.purpose, l.entry, l.purpose_key, l.sealed_purpose, l.total
              from oversight.lines(:inquiry, :skip, :most) with ordinality l
              left join access.person p on p.id = l.actor
              left join access.body b on b.id = l.unit
             order by l.ordinality
            """;

    private final JdbcClient jdbc;
    private final RecordReferences references;
    private final GivenPurposes purposes;

    TrailReader(JdbcClient jdbc, RecordReferences references, GivenPurposes purposes) {
        this.jdbc = jdbc;
        this.references = references;
        this.purposes = purposes;
    }

    Lines of(Inquiry inquiry, long skip, int most) {
        var words = inquiry.purpose();
        return words == null ? stretch(inquiry, skip, most) : saying(inquiry, words, skip, most);
    }

    private Lines stretch(Inquiry inquiry, long skip, int most) {
        var rows = lines(inquiry, skip, most).query(TrailRow::of).list();
        var opened = purposes.open(
                rows.stream().flatMap(row -> Stream.ofNullable(row.sealed())).toList());
        return named(
                rows.stream().map(row -> row.opened(opened)).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** The database has reasons sealed and cannot search them; so each that the inquiry asks for is opened here. */
    private Lines saying(Inquiry inquiry, String words, long skip, int most) {
        var saying = new RowsSaying(words, skip, most, purposes);
        lines(inquiry, 0, Integer.MAX_VALUE).withFetchSize(FETCHED_AT_ONCE).query(row -> {
            saying.take(TrailRow.of(row, 0));
        });
        return named(saying.rows(), saying.total());
    }

    private JdbcClient.StatementSpec lines(Inquiry inquiry, long skip, int most) {
        return jdbc.sql(LINES)
                .param("inquiry", inquiry.id().value())
                .param("skip", skip)
                .param("most", most);
    }

    private Lines named(List<TrailRow> rows, long total) {
        var called = references.of(rows.stream().flatMap(row -> row.records().stream()));
        return new Lines(rows.stream().map(row -> row.named(called)).toList(), total);
    }

    List<Operations> operations(LocalDate earliest, LocalDate latest) {
        return jdbc.sql("""
                select operation, result, lines from oversight.operations(:earliest, :latest) order by operation, result
                """)
                .param("earliest", earliest)
                .param("latest", latest)
                .query((row, number) -> new Operations(
                        Operation.of(row.getInt("operation")), Result.of(row.getInt("result")), row.getLong("lines")))
                .list();
    }
}
