package occ.faces.pages.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts side by side as bars from zero, each with its name and its figure: a table already, so it needs no twin. */
public record BarList(List<Bar> bars) {
    public static final int WIDTH = 100;

    public static BarList of(List<Entry> entries) {
        var most = entries.stream().mapToLong(Entry::count).max().orElse(0);
        var scale = new Scale(0, Math.max(1, most), 0, WIDTH);
        return new BarList(entries.stream()
                .map(entry -> new Bar(entry.text(), entry.href(), entry.count(), scale.span(entry.count())))
                .toList());
    }

    public record Entry(String text, @Nullable String href, long count) {}

    public record Bar(String text, @Nullable String href, long count, double width) {}
}
