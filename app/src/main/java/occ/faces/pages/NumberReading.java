package occ.faces.pages;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them, with commas, spaces and pound signs. */
final class NumberReading {
    private NumberReading() {}

    static Optional<Integer> whole(Form form, String field, String what, String text, int least, int most) {
        var number = number(text);
        if (number.isEmpty()) {
            form.withError(field, Words.capital(what) + " must be a number");
            return Optional.empty();
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            form.withError(field, Words.capital(what) + " must be a whole number");
            return Optional.empty();
        }
        if (number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            form.withError(
                    field,
                    "%s must be between %s and %s".formatted(Words.capital(what), Numbers.of(least), Numbers.of(most)));
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    static Optional<BigDecimal> amount(Form form, String field, String what, String text) {
        var number = number(text).filter(amount -> amount.signum() >= 0 && amount.scale() <= 2);
        if (number.isEmpty()) {
            form.withError(field, Words.capital(what) + " must be an amount, like 1,250 or 1,250.50");
        }
        return number;
    }

    /** At most fifteen digits, so that nobody spends our time on a number with a million digits. */
    private static Optional<BigDecimal> number(String text) {
        var bare = text.replaceAll("[\\s,£]", "");
        return bare.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
