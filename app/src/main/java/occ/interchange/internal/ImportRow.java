package occ.interchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import occ.interchange.Import;
import occ.interchange.Import.Problems;
import occ.interchange.Import.Said;
import occ.interchange.Import.Step;
import occ.interchange.Import.Tally;
import occ.interchange.ImportId;
import occ.interchange.ImportState;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Sheet;
import occ.kernel.AccountId;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/** How an import is read, with its counts. */
final class ImportRow {
    static final String SELECT = """
            select i.*, b.name as unit_name, u.name as uploader, d.name as decider, n.name as undoer,
                   array(select t.sheet || ' ' || t.in_return || ' ' || t.recorded
                           from interchange.tally t where t.import = i.id) as tallies,
                   array(select p.effect || ' ' || count(*)
                           from interchange.problem p where p.import = i.id group by p.effect) as problems
              from interchange.import i
              join access.body b on b.id = i.unit
              join access.person u on u.id = i.uploaded_by
              left join access.person d on d.id = i.decided_by
              left join access.person n on n.id = i.undone_by
            """;

    private ImportRow() {}

    static Import read(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(uuid(row, "id")),
                row.getString("reference"),
                ImportState.valueOf(row.getString("state")),
                new Said(
                        row.getString("title"),
                        SourceKind.of(row.getInt("source_kind")),
                        Grade.of(row.getInt("grade")),
                        row.getString("place"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("purpose")),
                row.getString("format"),
                texts(row, "files"),
                row.getBoolean("guarded"),
                new OrganisationId(uuid(row, "unit")),
                row.getString("unit_name"),
                new Step(
                        new AccountId(uuid(row, "uploaded_by")),
                        row.getString("uploader"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        ""),
                step(row, "decided", "decider"),
                step(row, "undone", "undoer"),
                row.getObject("source") == null ? null : new SourceId(uuid(row, "source")),
                tallies(texts(row, "tallies")),
                problems(texts(row, "problems")));
    }

    private static @Nullable Step step(ResultSet row, String deed, String name) throws SQLException {
        var at = row.getObject(deed + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Step(
                        new AccountId(uuid(row, deed + "_by")),
                        row.getString(name),
                        at.toInstant(),
                        row.getString(deed + "_note"));
    }

    private static List<Tally> tallies(List<String> written) {
        return written.stream()
                .map(text -> text.split(" "))
                .map(part -> new Tally(Sheet.valueOf(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2])))
                .sorted((one, other) -> one.sheet().compareTo(other.sheet()))
                .toList();
    }

    private static List<Problems> problems(List<String> written) {
        var problems = new ArrayList<Problems>();
        for (var text : written) {
            var part = text.split(" ");
            problems.add(new Problems(Effect.valueOf(part[0]), Integer.parseInt(part[1])));
        }
        problems.sort((one, other) -> one.effect().compareTo(other.effect()));
        return problems;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
