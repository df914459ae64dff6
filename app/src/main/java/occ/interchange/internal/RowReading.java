package occ.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import occ.interchange.returns.Cell;
import occ.interchange.returns.Column;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Harmless;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;

/** Puts one row together out of values nobody has looked at yet. What cannot be a value is left out, and said. */
final class RowReading {
    private static final int LONGEST = ReturnLimits.STANDARD.fieldLength();
    private static final String TOO_LONG = "The value is longer than %,d characters".formatted(LONGEST);

    private final Sheet sheet;
    private final String file;
    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    private final List<ReturnProblem> problems = new ArrayList<>();

    RowReading(Sheet sheet, String file, int number) {
        this.sheet = sheet;
        this.file = file;
        this.number = number;
    }

    RowReading with(Column column, String heading, String text) {
        var stripped = text.strip();
        if (!stripped.isEmpty()) {
            take(column, heading, stripped);
        }
        return this;
    }

    /** A text that may hold several values, divided. */
    RowReading divided(Column column, String heading, String text, String divider) {
        if (text.length() > LONGEST) {
            return leaveOut(heading, text, TOO_LONG);
        }
        for (var part : text.split(divider)) {
            with(column, heading, part);
        }
        return this;
    }

    RowReading leaveOut(String heading, String text, String sentence) {
        problems.add(new ReturnProblem(file, number, heading, text, sentence, Effect.VALUE_LEFT_OUT));
        return this;
    }

    private void take(Column column, String heading, String text) {
        var objection = objection(text);
        if (!objection.isEmpty()) {
            leaveOut(heading, text, objection);
        } else if (!column.takesSeveral() && cells.stream().anyMatch(cell -> cell.column() == column)) {
            leaveOut(heading, text, "Only one value has room here: the first one stands");
        } else {
            cells.add(new Cell(column, heading, text));
        }
    }

    private static String objection(String text) {
        if (text.length() > LONGEST) {
            return TOO_LONG;
        }
        if (Harmless.hasStrayCharacters(text)) {
            return "The value holds characters that no text has";
        }
        return text.startsWith("=") ? "This is a formula: give its value" : "";
    }

    boolean isEmpty() {
        return cells.isEmpty() && problems.isEmpty();
    }

    Row row() {
        return new Row(sheet, file, number, cells);
    }

    List<ReturnProblem> problems() {
        return problems;
    }
}
