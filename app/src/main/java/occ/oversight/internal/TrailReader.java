package occ.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.audit.Operation;
import occ.audit.Result;
import occ.oversight.Inquiries.Lines;
import occ.oversight.Inquiries.Operations;
import occ.oversight.InquiryId;
import occ.oversight.TrailLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail through the functions that answer to auditors alone. */
@Component
class TrailReader {
    private final JdbcClient jdbc;
    private final RecordReferences references;

    TrailReader(JdbcClient jdbc, RecordReferences references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    private record Row(
            OffsetDateTime at,
            @Nullable String who,
            @Nullable String account,
            @Nullable String unit,
            int operation,
            String deed,
            int result,
            List<UUID> records,
            @Nullable Integer count,
            @Nullable String purpose,
            long total) {
        TrailLine named(Map<UUID, String> references) {
            var named = records.stream().filter(references::containsKey).toList();
            return new TrailLine(
                    at.toInstant(),
                    who == null ? "An account that is no more" : who,
                    account == null ? "" : account,
                    unit == null ? "" : unit,
                    Operation.of(operation),
                    deed,
                    Result.of(result),
                    named.stream().map(references::get).toList(),
                    records.size() - named.size(),
                    count,
                    purpose);
        }
    }

    Lines of(InquiryId inquiry, long skip, int most) {
        var rows = jdbc.sql("""
                select l.at, p.name, p.reference, b.name as unit_name, l.operation, l.result, l.count, l.deed, l.records,
                       l.purpose, l.total
                  from oversight.lines(:inquiry, :skip, :most) with ordinality l
                  left join access.person p on p.id = l.actor
                  left join access.body b on b.id = l.unit
                 order by l.ordinality
                """)
                .param("inquiry", inquiry.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
        var called = references.of(rows.stream().flatMap(row -> row.records().stream()));
        return new Lines(
                rows.stream().map(row -> row.named(called)).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
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

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("at", OffsetDateTime.class),
                row.getString("name"),
                row.getString("reference"),
                row.getString("unit_name"),
                row.getInt("operation"),
                row.getString("deed"),
                row.getInt("result"),
                RecordReferences.keys(row, "records"),
                row.getObject("count", Integer.class),
                row.getString("purpose"),
                row.getLong("total"));
    }
}
