package occ.interchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.ImportId;
import occ.interchange.StagedRow;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;
import occ.kernel.ClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read out of a return: its rows, its problems, and how many of what. */
@Component
class StagingTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StagingTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    private record Numbered<T>(int ordinal, T one) {
        static <T> List<Numbered<T>> from(int first, List<T> all) {
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new Numbered<>(first + i, all.get(i)))
                    .toList();
        }
    }

    /** The ordinals are the places in the list, from nought. */
    void addRows(ImportId id, ClassId accessClass, List<Row> rows, Map<Row, String> becomes) {
        template.batchUpdate("""
                insert into interchange.staged_row (class, ordinal, number, import, sheet, file, becomes, content)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, Numbered.from(0, rows), BATCH, (statement, numbered) -> {
            var row = numbered.one();
            statement.setInt(1, accessClass.value());
            statement.setInt(2, numbered.ordinal());
            statement.setInt(3, row.number());
            statement.setObject(4, id.value());
            statement.setString(5, row.sheet().name());
            statement.setString(6, row.file());
            statement.setString(7, becomes.get(row));
            statement.setString(8, RowJson.write(row));
        });
    }

    void addProblems(ImportId id, ClassId accessClass, int first, List<ReturnProblem> problems) {
        template.batchUpdate("""
                insert into interchange.problem
                       (class, ordinal, number, import, file, column_name, value, sentence, effect)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, Numbered.from(first, problems), BATCH, (statement, numbered) -> {
            var problem = numbered.one();
            statement.setInt(1, accessClass.value());
            statement.setInt(2, numbered.ordinal());
            statement.setInt(3, problem.row());
            statement.setObject(4, id.value());
            statement.setString(5, problem.file());
            statement.setString(6, problem.column());
            statement.setString(7, problem.value());
            statement.setString(8, problem.sentence());
            statement.setString(9, problem.effect().name());
        });
    }

    void addTallies(ImportId id, ClassId accessClass, List<Import.Tally> tallies) {
        template.batchUpdate(
                "insert into interchange.tally (class, in_return, recorded, import, sheet) values (?, ?, ?, ?, ?)",
                tallies,
                BATCH,
                (statement, tally) -> {
                    statement.setInt(1, accessClass.value());
                    statement.setInt(2, tally.inReturn());
                    statement.setInt(3, tally.recorded());
                    statement.setObject(4, id.value());
                    statement.setString(5, tally.sheet().name());
                });
    }

    void recorded(ImportId id, Map<Sheet, Integer> counts) {
        counts.forEach((sheet, count) -> jdbc.sql("""
                        update interchange.tally set recorded = :count where import = :import and sheet = :sheet
                        """)
                .param("count", count)
                .param("import", id.value())
                .param("sheet", sheet.name())
                .update());
    }

    List<Row> rows(ImportId id) {
        return jdbc.sql("""
                select sheet, file, number, content
                  from interchange.staged_row
                 where import = :import
                 order by ordinal
                """)
                .param("import", id.value())
                .query((row, number) -> RowJson.read(
                        Sheet.valueOf(row.getString("sheet")),
                        row.getString("file"),
                        row.getInt("number"),
                        row.getString("content")))
                .list();
    }

    Found<StagedRow> rows(ImportId id, Sheet sheet, int page) {
        var total = jdbc.sql("select count(*) from interchange.staged_row where import = :import and sheet = :sheet")
                .param("import", id.value())
                .param("sheet", sheet.name())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("""
                select sheet, file, number, becomes
                  from interchange.staged_row
                 where import = :import and sheet = :sheet
                 order by ordinal
                 limit :most offset :from
                """)
                .param("import", id.value())
                .param("sheet", sheet.name())
                .param("most", Found.PAGE)
                .param("from", (page - 1) * Found.PAGE)
                .query((row, number) -> new StagedRow(
                        Sheet.valueOf(row.getString("sheet")),
                        row.getString("file"),
                        row.getInt("number"),
                        row.getString("becomes")))
                .list();
        return new Found<>(rows, total);
    }

    List<ReturnProblem> problems(ImportId id) {
        return problems(id, Arrays.asList(Effect.values()), 0, Integer.MAX_VALUE);
    }

    Found<ReturnProblem> problems(ImportId id, @Nullable Effect effect, int page) {
        var effects = effect == null ? Arrays.asList(Effect.values()) : List.of(effect);
        var total = jdbc.sql(
                        "select count(*) from interchange.problem where import = :import and effect = any(:effects)")
                .param("import", id.value())
                .param("effects", names(effects))
                .query(Long.class)
                .single();
        return new Found<>(problems(id, effects, (page - 1) * Found.PAGE, Found.PAGE), total);
    }

    private List<ReturnProblem> problems(ImportId id, List<Effect> effects, int from, int most) {
        return new ArrayList<>(jdbc.sql("""
                select file, number, column_name, value, sentence, effect
                  from interchange.problem
                 where import = :import and effect = any(:effects)
                 order by ordinal
                 limit :most offset :from
                """)
                .param("import", id.value())
                .param("effects", names(effects))
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new ReturnProblem(
                        row.getString("file"),
                        row.getInt("number"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("sentence"),
                        Effect.valueOf(row.getString("effect"))))
                .list());
    }

    void forget(ImportId id) {
        for (var table : List.of("interchange.staged_row", "interchange.like_record")) {
            jdbc.sql("delete from " + table + " where import = :import")
                    .param("import", id.value())
                    .update();
        }
    }

    private static String[] names(List<Effect> effects) {
        return effects.stream().map(Effect::name).toArray(String[]::new);
    }
}
