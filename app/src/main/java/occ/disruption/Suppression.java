package occ.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.disruption.Quarters.Published;

/**
 * Leaves small numbers out of tables that add up, and of parts of the same wholes (R37). All tables of one whole share their line of
 * totals; a finer table adds up to a coarser one.
 */
public final class Suppression {
    public static final long LEFT_OUT = -1;
    private static final int LEVELS = Effect.values().length;

    private final SmallNumbers numbers = new SmallNumbers();
    private final List<Grid> grids = new ArrayList<>();

    /** {@code rows} are what is counted, by name, each with one number a level. */
    public record Table(String heading, List<String> names, List<List<Long>> rows) {
        public Table {
            names = List.copyOf(names);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Where the numbers of a table lie, each row and the last, which is of totals, with its total at its end. */
    public record Grid(String heading, List<String> names, List<List<Integer>> cells) {
        public int whole() {
            return cells.getLast().getLast();
        }

        /** Of all rows, one a level. */
        public List<Integer> totals() {
            return cells.getLast().subList(0, LEVELS);
        }

        public List<Integer> row(String name) {
            return cells.get(names.indexOf(name));
        }

        /** One a row, of all levels. */
        public List<Integer> totalsOf(List<String> rows) {
            return rows.stream().map(name -> row(name).getLast()).toList();
        }
    }

    /** Some of a whole; what is not published is left where it would come back as the rest. */
    public record Part(int part, int whole) {}

    /** Of tables that all break down one whole. */
    public static List<Published> of(List<Table> tables) {
        var suppression = new Suppression();
        tables.forEach(suppression::add);
        suppression.leaveOut();
        return suppression.published();
    }

    /** Breaks down the same whole as the first table. */
    public Grid add(Table table) {
        return grids.isEmpty()
                ? apart(table)
                : add(table, grids.getFirst().cells().getLast());
    }

    /** Breaks down a whole of its own. */
    public Grid apart(Table table) {
        var all = new ArrayList<Integer>();
        for (var level = 0; level < LEVELS; level++) {
            var at = level;
            all.add(numbers.add(
                    table.rows().stream().mapToLong(row -> row.get(at)).sum()));
        }
        all.add(numbers.sum(all));
        return add(table, all);
    }

    private Grid add(Table table, List<Integer> all) {
        var cells = new ArrayList<List<Integer>>();
        for (var row : table.rows()) {
            var line = new ArrayList<>(row.stream().map(numbers::add).toList());
            line.add(numbers.sum(line));
            cells.add(line);
        }
        for (var column = 0; column <= LEVELS; column++) {
            var at = column;
            numbers.sum(all.get(at), cells.stream().map(row -> row.get(at)).toList());
        }
        var grid = new Grid(
                table.heading(),
                table.names(),
                Stream.concat(cells.stream(), Stream.of(all)).toList());
        grids.add(grid);
        return grid;
    }

    /** The rows of the finer table make those of the coarser one, whose name {@code of} gives. */
    public void nest(Grid finer, Grid coarser, Map<String, String> of) {
        var within = finer.names().stream().collect(Collectors.groupingBy(of::get));
        within.forEach((outer, inner) -> {
            for (var column = 0; column <= LEVELS; column++) {
                var at = column;
                numbers.sum(
                        coarser.row(outer).get(at),
                        inner.stream().map(name -> finer.row(name).get(at)).toList());
            }
        });
    }

    /** Numbers that stand in tables, of a whole that stands in one as well. */
    public Part part(int whole, List<Integer> parts, List<Integer> others) {
        return new Part(restOf(whole, numbers.sum(parts), numbers.sum(others)), whole);
    }

    public Part part(int whole, long part) {
        var some = numbers.add(part);
        return new Part(restOf(whole, some, numbers.add(numbers.value(whole) - part)), whole);
    }

    public Part part(long whole, long part) {
        return part(numbers.add(whole), part);
    }

    /** All parts of one breakdown together. */
    public Part together(List<Part> parts) {
        var some = numbers.sum(parts.stream().map(Part::part).toList());
        var whole = numbers.sum(parts.stream().map(Part::whole).toList());
        return new Part(restOf(whole, some, numbers.add(numbers.value(whole) - numbers.value(some))), whole);
    }

    private int restOf(int whole, int some, int rest) {
        numbers.sum(whole, List.of(some, rest));
        return some;
    }

    public void leaveOut() {
        numbers.leaveOut();
    }

    public long shown(int number) {
        return numbers.isLeftOut(number) ? LEFT_OUT : numbers.value(number);
    }

    public List<Published> published() {
        return grids.stream().flatMap(this::rows).toList();
    }

    private Stream<Published> rows(Grid grid) {
        var names = Stream.concat(grid.names().stream(), Stream.of("All")).toList();
        return IntStream.range(0, names.size())
                .mapToObj(row -> new Published(
                        grid.heading(), names.get(row), shown(grid.cells().get(row))));
    }

    private List<Long> shown(List<Integer> row) {
        return row.stream().map(this::shown).toList();
    }
}
