package occ.disruption.pages;

import java.math.BigDecimal;
import java.util.List;
import occ.disruption.Suppression;
import occ.faces.pages.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * One table of a pack. {@code key} is where it stands for other programs; of tables with the same one, {@code by} says which it is.
 */
record PackTable(String key, String by, String title, String says, List<Column> columns, List<List<Cell>> rows) {
    PackTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** {@code key} is its name for other programs. */
    record Column(String head, String key) {
        static Column of(String head) {
            return new Column(head, head);
        }
    }

    /** A text, a number with how it is written, or what is left out, which is neither. */
    record Cell(String shown, @Nullable BigDecimal number, boolean isLeftOut) {
        static final Cell LEFT_OUT = new Cell("left out", null, true);

        static Cell text(String text) {
            return new Cell(text, null, false);
        }

        static Cell count(long count) {
            return count == Suppression.LEFT_OUT
                    ? LEFT_OUT
                    : new Cell(Numbers.of(count), BigDecimal.valueOf(count), false);
        }

        static Cell number(BigDecimal number, String shown) {
            return new Cell(shown, number, false);
        }
    }

    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }
}
