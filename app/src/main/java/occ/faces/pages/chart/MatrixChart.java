package occ.faces.pages.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts in rows and columns, shaded by size, each opening what it counts. A table already, so it needs no twin. */
public record MatrixChart(
        String caption, String rowsAre, List<Column> columns, List<Row> rows, String totalsAre, List<Total> totals) {
    /** Where one shade ends and the next begins, light to dark. */
    private static final int[] SHADES = {50, 150, 300, 700};

    public record Column(String text, @Nullable String sub) {}

    public record Row(String text, List<Cell> cells, long total) {}

    /** {@code change} is against the time compared with; null when there is nothing to compare. */
    public record Total(long count, @Nullable Long change) {
        public Change words() {
            return new Change(change);
        }
    }

    public record Cell(
            long count,
            @Nullable Long change,
            @Nullable Sparkline run,
            @Nullable String href,
            String name,
            boolean exception) {
        public String style() {
            return exception ? "app-cell--exception" : "app-cell--" + shade(count);
        }

        public Change words() {
            return new Change(change);
        }
    }

    public static List<Shade> shades() {
        return List.of(
                new Shade(0, "under 50"),
                new Shade(1, "50 to 149"),
                new Shade(2, "150 to 299"),
                new Shade(3, "300 to 699"),
                new Shade(4, "700 or more"));
    }

    public record Shade(int fill, String text) {}

    static int shade(long count) {
        var shade = 0;
        while (shade < SHADES.length && count >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }
}
