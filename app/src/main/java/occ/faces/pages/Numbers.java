package occ.faces.pages;

import java.util.Locale;

/** Numbers as pages show them: {@code 1,234}, {@code 66.0}, {@code 98.5%}. */
public final class Numbers {
    private Numbers() {}

    public static String of(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String of(double number, int decimals) {
        return String.format(Locale.UK, "%,." + decimals + "f", number);
    }

    /** A share in percent with one decimal; the share of nothing is said to be none. */
    public static String share(long part, long whole) {
        return whole == 0 ? "none" : of(100.0 * part / whole, 1) + "%";
    }
}
