package occ.assessment.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import occ.assessment.model.Factor;

/**
 * Weighted points of one group of factors: at the lowest, at the highest, and the most there could be. Whole numbers
 * throughout; a figure is rounded once, half up, to one decimal place, when it is shown.
 */
record Points(int lowest, int highest, int most) {
    static Points of(List<Factor> factors, Answers answers) {
        var points = new Points(0, 0, 0);
        for (var factor : factors) {
            points = points.plus(of(factor, answers));
        }
        return points;
    }

    static Points of(Factor factor, Answers answers) {
        var reach = Reach.of(factor, answers);
        var weight = factor.weight();
        return new Points(
                weight * reach.lowest(),
                weight * reach.highest(),
                weight * factor.group().highest());
    }

    Points plus(Points other) {
        return new Points(lowest + other.lowest, highest + other.highest, most + other.most);
    }

    Span percent() {
        return new Span(percent(lowest, most), percent(highest, most));
    }

    /** Per cent of per cent, from the exact fractions: not from the rounded figures on the page. */
    Span percentOf(Points whole) {
        var full = (long) most * whole.most;
        return new Span(percent((long) lowest * whole.lowest, full), percent((long) highest * whole.highest, full));
    }

    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
