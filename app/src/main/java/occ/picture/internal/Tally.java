package occ.picture.internal;

import java.util.Arrays;
import occ.picture.Run;

/** Adds up a run, point by point. */
final class Tally {
    private final long[] counts = new long[Run.MONTHS + 1];

    /** So many {@code lines} stood from one point until before another. */
    void add(int from, int until, long lines) {
        for (var point = from; point < until; point++) {
            counts[point] += lines;
        }
    }

    void addNow(long lines) {
        counts[Run.MONTHS] += lines;
    }

    void add(Tally other) {
        Arrays.setAll(counts, point -> counts[point] + other.counts[point]);
    }

    Run run() {
        return new Run(Arrays.stream(counts).boxed().toList());
    }
}
