package occ.bids;

import java.util.EnumMap;
import java.util.Map;

/** An analyst's scores, one of each criterion, and why. They are advice: a chair decides (R25). */
public record Scores(Map<Criterion, Integer> each, String why) {
    public Scores {
        if (each.size() != Criterion.values().length) {
            throw new IllegalArgumentException("Every criterion is scored");
        }
        each = Map.copyOf(new EnumMap<>(each));
    }

    public int of(Criterion criterion) {
        return each.getOrDefault(criterion, 0);
    }

    /** Of 25. */
    public int total() {
        return each.values().stream().mapToInt(Integer::intValue).sum();
    }
}
