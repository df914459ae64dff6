package occ.governance;

import java.math.BigDecimal;

/** What asking a measure gave. */
public sealed interface Reading {
    record Known(BigDecimal value) implements Reading {}

    /** It could not be measured; {@code why} is a sentence in plain words. */
    record Unknown(String why) implements Reading {}

    static Reading of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }
}
