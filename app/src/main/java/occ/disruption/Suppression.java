package occ.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves small numbers out of tables that add up (R37). Where a line of a table would give one back by a difference, more is left
 * out of it, until what is left out of each line is at least two numbers and together no small number. All tables break down the
 * same whole, so their line of totals is one.
 */
public final class Suppression {
    public static final long LEFT_OUT = -1;
    private static final long SMALL = 3;

    private final List<Grid> grids;

    /** {@code rows} are what is counted, by name, each with one number a level. */
    public record Table(String heading, List<String> names, List<List<Long>> rows) {
        public Table {
            names = List.copyOf(names);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** With totals at the end of each row and in a last row. */
    private record Grid(Table table, long[][] cells, boolean[][] hidden) {}

    private record Cell(int row, int column) {}

    private Suppression(List<Grid> grids) {
        this.grids = grids;
    }

    /** As they may be published, with totals; what is left out is {@link #LEFT_OUT}. */
    public static List<Quarters.Published> of(List<Table> tables) {
        var suppression = new Suppression(tables.stream().map(Suppression::grid).toList());
        while (suppression.leaveOutMore()) {
            // Until nothing more must be left out: each round leaves out one number at least.
        }
        return suppression.published();
    }

    private static Grid grid(Table table) {
        var levels = Effect.values().length;
        var rows = table.rows().size();
        var cells = new long[rows + 1][levels + 1];
        for (var row = 0; row < rows; row++) {
            for (var level = 0; level < levels; level++) {
                var count = table.rows().get(row).get(level);
                cells[row][level] = count;
                cells[row][levels] += count;
                cells[rows][level] += count;
                cells[rows][levels] += count;
            }
        }
        var hidden = new boolean[rows + 1][levels + 1];
        for (var row = 0; row <= rows; row++) {
            for (var column = 0; column <= levels; column++) {
                hidden[row][column] = cells[row][column] > 0 && cells[row][column] < SMALL;
            }
        }
        return new Grid(table, cells, hidden);
    }

    private boolean leaveOutMore() {
        return grids.stream().anyMatch(grid -> lines(grid).stream().anyMatch(line -> leaveOutMore(grid, line)));
    }

    private static List<List<Cell>> lines(Grid grid) {
        var rows = grid.cells().length;
        var columns = grid.cells()[0].length;
        var lines = new ArrayList<List<Cell>>();
        for (var row = 0; row < rows; row++) {
            var at = row;
            lines.add(IntStream.range(0, columns)
                    .mapToObj(column -> new Cell(at, column))
                    .toList());
        }
        for (var column = 0; column < columns; column++) {
            var at = column;
            lines.add(
                    IntStream.range(0, rows).mapToObj(row -> new Cell(row, at)).toList());
        }
        return lines;
    }

    private boolean leaveOutMore(Grid grid, List<Cell> line) {
        var out = line.stream()
                .filter(cell -> grid.hidden()[cell.row()][cell.column()])
                .toList();
        var sum = out.stream().mapToLong(cell -> value(grid, cell)).sum();
        if (out.isEmpty() || out.size() > 1 && sum >= SMALL) {
            return false;
        }
        var next = line.stream()
                .filter(cell -> !grid.hidden()[cell.row()][cell.column()])
                .min((one, other) -> Long.compare(cost(grid, one), cost(grid, other)));
        next.ifPresent(cell -> hide(grid, cell));
        return next.isPresent();
    }

    /** The smallest goes first, a number that is nothing after all others, and a total after what it adds up. */
    private static long cost(Grid grid, Cell cell) {
        var value = value(grid, cell);
        var isTotal = cell.row() == grid.cells().length - 1 || cell.column() == grid.cells()[0].length - 1;
        return (value == 0 ? Integer.MAX_VALUE : value) + (isTotal ? 2L * Integer.MAX_VALUE : 0);
    }

    private static long value(Grid grid, Cell cell) {
        return grid.cells()[cell.row()][cell.column()];
    }

    private void hide(Grid grid, Cell cell) {
        if (cell.row() == grid.cells().length - 1) {
            grids.forEach(each -> each.hidden()[each.cells().length - 1][cell.column()] = true);
        } else {
            grid.hidden()[cell.row()][cell.column()] = true;
        }
    }

    private List<Quarters.Published> published() {
        return grids.stream().flatMap(grid -> rows(grid).stream()).toList();
    }

    private static List<Quarters.Published> rows(Grid grid) {
        var names = new ArrayList<>(grid.table().names());
        names.add("All");
        return IntStream.range(0, names.size())
                .mapToObj(row -> new Quarters.Published(grid.table().heading(), names.get(row), shown(grid, row)))
                .toList();
    }

    private static List<Long> shown(Grid grid, int row) {
        var values = grid.cells()[row];
        var hidden = grid.hidden()[row];
        return IntStream.range(0, values.length)
                .mapToObj(column -> hidden[column] ? LEFT_OUT : values[column])
                .toList();
    }
}
