package occ.interchange.returns;

import java.util.List;

/** A return as it was read: its rows, and what could not be read. {@code format} is the name of its form. */
public record MappingReturn(String format, List<Row> rows, List<ReturnProblem> problems) {
    public MappingReturn {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public List<Row> rows(Sheet sheet) {
        return rows.stream().filter(row -> row.sheet() == sheet).toList();
    }
}
