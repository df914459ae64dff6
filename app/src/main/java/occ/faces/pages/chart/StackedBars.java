package occ.faces.pages.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Counts of some kinds, a bar a line, one kind after the other. What is left out is never drawn as nothing: where the total is known
 * it is the hatched rest of the bar, and where not a hatched end of no length that means anything, which the line says.
 */
public record StackedBars(
        String name, String linesAre, int height, List<Kind> kinds, boolean hasLeftOut, List<Line> lines) {
    public static final int WIDTH = 680;
    public static final int LEFT = 190;
    private static final int RIGHT = 110;
    private static final int STEP = 27;
    private static final double UNKNOWN = 28;
    private static final double LETTER = 7.5;

    /** Never told by colour alone: a piece holds its figure where there is room, and the table all of them. */
    public enum Fill {
        DARKEST("app-fill-6", true),
        DARK("app-fill-5", true),
        MIDDLE("app-fill-3", false),
        LIGHT("app-fill-1", false),
        STRIPED("app-taken", false),
        LEFT_OUT("app-unknown", false);

        private final String style;
        private final boolean isDark;

        Fill(String style, boolean isDark) {
            this.style = style;
            this.isDark = isDark;
        }

        public String style() {
            return style;
        }

        public boolean isDark() {
            return isDark;
        }

        public @Nullable String pattern() {
            return this == STRIPED || this == LEFT_OUT ? "url(#" + style + ")" : null;
        }
    }

    public record Kind(String label, Fill fill) {}

    /** A count a kind; nothing where it is left out. */
    public record Row(
            String name,
            List<@Nullable Long> counts,
            @Nullable Long total) {
        long known() {
            return counts.stream()
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
        }

        boolean hasLeftOut() {
            return total == null || counts.contains(null);
        }
    }

    /** {@code shown} is as much of the name as there is room for. */
    public record Line(Row row, String shown, double y, double textY, List<Bar> bars, double endX, String end) {
        public List<String> cells() {
            var cells = new ArrayList<String>();
            row.counts().forEach(count -> cells.add(StackedBars.words(count)));
            cells.add(StackedBars.words(row.total()));
            return cells;
        }
    }

    /** {@code shown} is empty where there is no room for it. */
    public record Bar(double x, double width, Fill fill, String shown, String title) {
        public double middle() {
            return Scale.round(x + width / 2);
        }
    }

    public static StackedBars of(String name, String linesAre, List<Kind> kinds, List<Row> rows) {
        var most = rows.stream()
                .mapToLong(row -> Objects.requireNonNullElse(row.total(), row.known()))
                .max()
                .orElse(0);
        var scale = new Scale(0, Math.max(1, most), LEFT, WIDTH - RIGHT - UNKNOWN);
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(line(row, kinds, scale, lines.size() * STEP));
        }
        return new StackedBars(
                name,
                linesAre,
                Math.max(1, rows.size()) * STEP,
                kinds,
                rows.stream().anyMatch(Row::hasLeftOut),
                lines);
    }

    private static Line line(Row row, List<Kind> kinds, Scale scale, int y) {
        var bars = new ArrayList<Bar>();
        var x = (double) LEFT;
        for (var kind = 0; kind < kinds.size(); kind++) {
            var count = row.counts().get(kind);
            if (count != null && count > 0) {
                bars.add(bar(
                        x,
                        scale.span(count),
                        kinds.get(kind).fill(),
                        kinds.get(kind).label() + ": " + Numbers.of(count),
                        Numbers.of(count)));
                x += scale.span(count);
            }
        }
        var rest = row.total() == null ? UNKNOWN : scale.span(row.total() - row.known());
        if (row.hasLeftOut() && rest > 0) {
            bars.add(bar(x, rest, Fill.LEFT_OUT, row.total() == null ? "Left out" : "Left out of the total", ""));
            x += rest;
        }
        var end = row.total() == null ? "total left out" : Numbers.of(row.total());
        return new Line(row, shown(row.name()), y + 2.0, y + 18.0, bars, Scale.round(x + 6), end);
    }

    private static Bar bar(double x, double width, Fill fill, String title, String figure) {
        return new Bar(
                Scale.round(x), Scale.round(width), fill, width > figure.length() * LETTER + 8 ? figure : "", title);
    }

    private static String shown(String name) {
        var room = (int) (LEFT / LETTER) - 1;
        return name.length() <= room ? name : name.substring(0, room - 1).strip() + "…";
    }

    public int barHeight() {
        return STEP - 5;
    }

    private static String words(@Nullable Long count) {
        return count == null ? "left out" : Numbers.of(count);
    }
}
