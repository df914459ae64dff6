package occ.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A count at the end of each of the last twelve months and at the moment of the picture, oldest first. */
public record Run(List<Long> counts) {
    public static final int MONTHS = 12;

    public Run {
        if (counts.size() != MONTHS + 1) {
            throw new IllegalArgumentException("A run has twelve month ends and the present, not " + counts.size());
        }
        counts = List.copyOf(counts);
    }

    public long now() {
        return counts.getLast();
    }

    public long at(Compared compared) {
        return counts.get(MONTHS - compared.months());
    }

    /** @param known the whole that was counted then: where nothing was, there is nothing to compare with */
    public @Nullable Long changeSince(Compared compared, Run known) {
        return known.at(compared) == 0 ? null : now() - at(compared);
    }

    public Run plus(Run other) {
        return new Run(IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + other.counts.get(i))
                .toList());
    }
}
