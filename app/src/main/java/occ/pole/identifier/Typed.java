package occ.pole.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was typed, without the differences that do not matter. */
final class Typed {
    private static final Pattern SPACING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}.]+");

    private Typed() {}

    /** Upper case, without spaces, dashes, full stops and the invisible characters that copying brings along. */
    static String compact(String typed) {
        return sameCase(typed).toUpperCase(Locale.ROOT);
    }

    /** As {@link #compact}, for identifiers in which case carries meaning. */
    static String sameCase(String typed) {
        return SPACING.matcher(plain(typed)).replaceAll("");
    }

    /** Full-width and other compatibility forms become the plain characters they stand for. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
