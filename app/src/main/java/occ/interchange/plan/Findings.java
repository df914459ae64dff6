package occ.interchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.interchange.returns.Cell;
import occ.interchange.returns.Column;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.kernel.Parsed;

/** Gathers every problem while rows are read, so that all are told at once. */
final class Findings {
    private final List<ReturnProblem> problems = new ArrayList<>();

    void refuse(Row row, Column column, String sentence) {
        problems.add(row.refused(column, sentence));
    }

    void leaveOut(Row row, Cell cell, String sentence) {
        problems.add(row.leftOut(cell, sentence));
    }

    void warn(Row row, Column column, String sentence) {
        problems.add(row.warning(column, sentence));
    }

    void add(ReturnProblem problem) {
        problems.add(problem);
    }

    /** The value, or nothing and a problem where what stands there cannot be read. */
    <T> Optional<T> value(Row row, Cell cell, Function<String, Parsed<T>> read) {
        return switch (read.apply(cell.text())) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(String reason) -> {
                leaveOut(row, cell, reason);
                yield Optional.empty();
            }
        };
    }

    <T> Optional<T> value(Row row, Column column, Function<String, Parsed<T>> read) {
        return row.cell(column).flatMap(cell -> value(row, cell, read));
    }

    <T> List<T> values(Row row, Column column, Function<String, Parsed<T>> read) {
        return row.cells(column).stream()
                .flatMap(cell -> value(row, cell, read).stream())
                .distinct()
                .toList();
    }

    /** Like {@link #value}, but the row cannot do without it. */
    <T> Optional<T> required(Row row, Column column, Function<String, Parsed<T>> read) {
        return switch (read.apply(row.text(column))) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(String reason) -> {
                refuse(row, column, reason);
                yield Optional.empty();
            }
        };
    }

    List<ReturnProblem> all() {
        return problems;
    }
}
