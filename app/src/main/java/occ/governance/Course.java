package occ.governance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import occ.faces.pages.DateWords;
import occ.governance.PlanLine.Target;
import occ.governance.Reading.Known;
import occ.governance.Reading.Unknown;

/**
 * How a measure stands, computed from its reading and never set by hand: the way from baseline to target is a straight line
 * between their days, and how far behind it the measure is decides. {@code because} shows the working in a sentence.
 */
public record Course(Standing standing, String because) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From the best to the worst; what could not be measured is neither. */
    public enum Standing {
        NOT_MEASURED("Could not be measured"),
        REACHED("Target reached"),
        ON_TRACK("On track"),
        AT_RISK("At risk"),
        OFF_TRACK("Off track");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Course of(Target target, Measure measure, Reading reading, LocalDate today, int atRiskPercent) {
        return switch (reading) {
            case Unknown(var why) -> new Course(Standing.NOT_MEASURED, why);
            case Known(var value) -> of(target, measure, value, today, atRiskPercent);
        };
    }

    private static Course of(Target target, Measure measure, BigDecimal value, LocalDate today, int atRiskPercent) {
        var gone = way(target, value);
        var due = due(target, today);
        var line = target.from().add(target.to().subtract(target.from()).multiply(due));
        var words = "The straight line from %s on %s to %s on %s is at %s today; it is %s."
                .formatted(
                        measure.written(target.from()),
                        DateWords.day(target.fromDay()),
                        measure.written(target.to()),
                        DateWords.day(target.toDay()),
                        measure.written(line),
                        measure.written(value));
        if (gone.compareTo(BigDecimal.ONE) >= 0) {
            return new Course(Standing.REACHED, words);
        }
        var behind = due.subtract(gone).multiply(HUNDRED);
        if (behind.signum() <= 0) {
            return new Course(Standing.ON_TRACK, words);
        }
        return new Course(
                behind.compareTo(BigDecimal.valueOf(atRiskPercent)) <= 0 ? Standing.AT_RISK : Standing.OFF_TRACK,
                "%s That is %s%% of the way behind.".formatted(words, behind.setScale(0, RoundingMode.CEILING)));
    }

    /** How much of the way from baseline to target is gone: 1 is all of it, less than 0 the wrong way. */
    private static BigDecimal way(Target target, BigDecimal value) {
        return value.subtract(target.from()).divide(target.to().subtract(target.from()), MathContext.DECIMAL32);
    }

    /** How much of it should be gone by a day. */
    private static BigDecimal due(Target target, LocalDate today) {
        var all = ChronoUnit.DAYS.between(target.fromDay(), target.toDay());
        var gone = Math.clamp(ChronoUnit.DAYS.between(target.fromDay(), today), 0, all);
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
    }

    /** A plan stands as the worst of its measures does, and is at risk at best while a milestone of it is late. */
    public static Standing ofPlan(Collection<Standing> measures, boolean isLate) {
        var worst = measures.stream().max(Comparator.naturalOrder()).orElse(Standing.NOT_MEASURED);
        return isLate && worst.compareTo(Standing.AT_RISK) < 0 ? Standing.AT_RISK : worst;
    }
}
