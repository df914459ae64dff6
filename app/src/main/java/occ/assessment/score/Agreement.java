package occ.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import occ.assessment.model.ThreatModel;

/**
 * How far two people scoring blind agree, as quadratic weighted kappa: 1 is full agreement, 0 what chance would give.
 * Source: J. Cohen, “Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
 * credit”, Psychological Bulletin 70(4), 1968, 213–220. A factor that either left unknown cannot be compared, and is
 * counted as such.
 */
public record Agreement(List<Pair> pairs, int notCompared) {
    public record Pair(String factor, int first, int second) {
        boolean isSame() {
            return first == second;
        }
    }

    public Agreement {
        pairs = List.copyOf(pairs);
    }

    /** Over the factors that feed threat. */
    public static Agreement between(ThreatModel model, Answers first, Answers second) {
        var pairs = new ArrayList<Pair>();
        var factors = model.feedingThreat();
        for (var factor : factors) {
            if (first.to(factor.code()).orElse(null) instanceof Answer.Known one
                    && second.to(factor.code()).orElse(null) instanceof Answer.Known other) {
                pairs.add(new Pair(factor.code(), one.value(), other.value()));
            }
        }
        return new Agreement(pairs, factors.size() - pairs.size());
    }

    /** For a region's sample: one kappa over all its pairs, not a mean of kappas. */
    public static Agreement over(List<Agreement> sample) {
        return new Agreement(
                sample.stream().flatMap(each -> each.pairs.stream()).toList(),
                sample.stream().mapToInt(Agreement::notCompared).sum());
    }

    public long same() {
        return pairs.stream().filter(Pair::isSame).count();
    }

    /** Empty where it has no meaning: nothing to compare, or both gave one and the same value throughout. */
    public OptionalDouble kappa() {
        // Kappa = 1 - observed / expected disagreement; the constants of the weights cancel, whole numbers remain.
        var observed = (long) pairs.size()
                * pairs.stream()
                        .mapToLong(pair -> square(pair.first, pair.second))
                        .sum();
        var expected = pairs.stream().flatMapToLong(this::againstAll).sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) observed / expected);
    }

    private LongStream againstAll(Pair pair) {
        return pairs.stream().mapToLong(other -> square(pair.first, other.second));
    }

    private static long square(int first, int second) {
        return (long) (first - second) * (first - second);
    }

    /** {@code 11 of 13 answers the same (weighted kappa 0.78), 1 not compared}. */
    public String text() {
        var kappa = kappa();
        var figure = kappa.isPresent()
                ? " (weighted kappa %s)".formatted(String.format(Locale.ROOT, "%.2f", kappa.getAsDouble()))
                : "";
        return "%d of %d answers the same%s, %d not compared".formatted(same(), pairs.size(), figure, notCompared);
    }
}
