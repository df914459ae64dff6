package occ.interchange.returns;

import java.util.List;
import java.util.Map;

/**
 * A return as it was read: its rows, and what could not be read. {@code format} is the name of its form; {@code refused}
 * counts the rows that the reader itself refused, by the sheet they would have belonged to.
 */
public record MappingReturn(String format, List<Row> rows, Map<Sheet, Integer> refused, List<ReturnProblem> problems) {
    public MappingReturn {
        rows = List.copyOf(rows);
        refused = Map.copyOf(refused);
        problems = List.copyOf(problems);
    }

    /** Out of rows that were read before. */
    public static MappingReturn again(String format, List<Row> rows) {
        return new MappingReturn(format, rows, Map.of(), List.of());
    }

    public List<Row> rows(Sheet sheet) {
        return rows.stream().filter(row -> row.sheet() == sheet).toList();
    }

    /** How many rows of a sheet there are, with those the reader refused. */
    public int count(Sheet sheet) {
        return rows(sheet).size() + refused.getOrDefault(sheet, 0);
    }
}
