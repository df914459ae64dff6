package occ.interchange.returns;

import java.util.List;
import java.util.Optional;

/**
 * One row of a return. {@code file} and {@code number} say where it stood, in the sender's own terms: the file or list,
 * and the row as a spreadsheet numbers it or the place in the list, from one.
 */
public record Row(Sheet sheet, String file, int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(Column column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    public List<Cell> cells(Column column) {
        return cells.stream().filter(cell -> cell.column() == column).toList();
    }

    /** Empty where there is none. */
    public String text(Column column) {
        return cell(column).map(Cell::text).orElse("");
    }

    public ReturnProblem refused(Column column, String sentence) {
        return problem(Effect.ROW_REFUSED, column, sentence);
    }

    /** Without the value, for what not every reader of the problems may see. */
    public ReturnProblem refusedUnshown(Column column, String sentence) {
        return problem(Effect.ROW_REFUSED, new Cell(column, column.heading(), ""), sentence);
    }

    public ReturnProblem leftOut(Cell cell, String sentence) {
        return problem(Effect.VALUE_LEFT_OUT, cell, sentence);
    }

    public ReturnProblem warning(Column column, String sentence) {
        return problem(Effect.WARNING, column, sentence);
    }

    private ReturnProblem problem(Effect effect, Column column, String sentence) {
        return problem(effect, cell(column).orElseGet(() -> new Cell(column, column.heading(), "")), sentence);
    }

    private ReturnProblem problem(Effect effect, Cell cell, String sentence) {
        return new ReturnProblem(file, number, cell.heading(), cell.text(), sentence, effect);
    }
}
