package occ.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure that can be asked of a theme at any time. {@code says} tells in a sentence what is counted. */
public record Measure(String key, String label, String says, Unit unit) {
    public enum Unit {
        NUMBER,
        PERCENT
    }

    /** A value as it is written: “45%”, “12”, “38.5”. */
    public String written(BigDecimal value) {
        var rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var plain = rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
        return unit == Unit.PERCENT ? plain + "%" : plain;
    }
}
