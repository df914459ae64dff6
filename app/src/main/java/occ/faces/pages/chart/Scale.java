package occ.faces.pages.chart;

import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.Numbers;

/** From a figure to a place: {@code low} lies at {@code start}, {@code high} at {@code end}, whichever way round. */
record Scale(double low, double high, double start, double end) {
    Scale {
        if (!(high > low)) {
            throw new IllegalArgumentException("A scale rises: " + low + " to " + high);
        }
    }

    double at(double figure) {
        return round(start + (figure - low) / (high - low) * (end - start));
    }

    /** A length rather than a place. */
    double span(double figure) {
        return round(Math.abs(figure / (high - low) * (end - start)));
    }

    List<Tick> ticks(double step, int decimals, String unit) {
        var count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low + i * step)
                .map(figure -> new Tick(at(figure), Numbers.of(figure, decimals) + unit))
                .toList();
    }

    static double round(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
