package occ.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.oversight.PromptKind;
import occ.oversight.Prompts.Prompt;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which looks of a day are pointed out. */
@Component
class PromptReader {
    private final JdbcClient jdbc;
    private final RecordReferences references;

    PromptReader(JdbcClient jdbc, RecordReferences references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    private record Row(
            PromptKind kind,
            OffsetDateTime began,
            String who,
            String account,
            String unit,
            List<UUID> records,
            long looks) {
        Prompt named(Map<UUID, String> references) {
            var named = records.stream()
                    .filter(references::containsKey)
                    .map(references::get)
                    .sorted()
                    .toList();
            return new Prompt(kind, began.toInstant(), who, account, unit, named, looks);
        }
    }

    List<Prompt> of(LocalDate day, int manyFar, int manyAnHour) {
        var rows = jdbc.sql("""
                select l.kind, l.first_at, p.name, p.reference, b.name as unit_name, l.records, l.looks
                  from oversight.prompts(:day, :names, :far, :hour) with ordinality l
                  join access.person p on p.id = l.actor
                  join access.body b on b.id = p.organisation
                 order by l.ordinality
                """)
                .param("day", day)
                .param("names", new Short[] {Predicate.NAME.code(), Predicate.ALIAS.code()})
                .param("far", manyFar)
                .param("hour", manyAnHour)
                .query((row, number) -> row(row))
                .list();
        var named = references.of(rows.stream().flatMap(row -> row.records().stream()));
        return rows.stream().map(row -> row.named(named)).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                PromptKind.of(row.getInt("kind")),
                row.getObject("first_at", OffsetDateTime.class),
                row.getString("name"),
                row.getString("reference"),
                row.getString("unit_name"),
                RecordReferences.keys(row, "records"),
                row.getLong("looks"));
    }
}
