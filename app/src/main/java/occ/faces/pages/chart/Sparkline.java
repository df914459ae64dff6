package occ.faces.pages.chart;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The run of a figure at the size of a word: its own lowest to its own highest, the last one dotted. */
public record Sparkline(int width, int height, String points, double endX, double endY) {
    private static final int MARGIN = 3;

    public static Sparkline of(List<? extends Number> figures) {
        return of(figures, 62, 14);
    }

    public static Sparkline of(List<? extends Number> figures, int width, int height) {
        if (figures.isEmpty()) {
            return new Sparkline(width, height, "", MARGIN, height / 2.0);
        }
        var values = figures.stream().map(Number::doubleValue).toList();
        var y = heights(values, height);
        var x = new Scale(0, Math.max(1, values.size() - 1), MARGIN, width - MARGIN);
        var points = IntStream.range(0, values.size())
                .mapToObj(i -> x.at(i) + "," + y.at(values.get(i)))
                .collect(Collectors.joining(" "));
        return new Sparkline(width, height, points, x.at(values.size() - 1), y.at(values.getLast()));
    }

    /** A run that never changes is a level line in the middle. */
    private static Scale heights(List<Double> values, int height) {
        var low = Collections.min(values);
        var high = Collections.max(values);
        return high > low
                ? new Scale(low, high, height - MARGIN, MARGIN)
                : new Scale(low - 1, low + 1, height - MARGIN, MARGIN);
    }
}
