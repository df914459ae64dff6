package occ.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What asking a measure gave. */
public sealed interface Reading {
    record Known(BigDecimal value) implements Reading {}

    /** It could not be measured; {@code why} is a sentence in plain words. */
    record Unknown(String why) implements Reading {}

    /** A share of a hundred; {@code none} says why there is none where the whole is nothing. */
    static Reading share(long part, long whole, String none) {
        return whole == 0
                ? new Unknown(none)
                : new Known(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    static Reading of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }
}
