package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * A British bank account: six digits of sort code, eight of account. Whether the two fit each other depends on each
 * bank's own rule in a table that changes monthly, so only the form is checked.
 */
public record SortCodeAndAccount(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("\\d{13,14}");
    private static final int SORT_CODE = 6;

    public static Parsed<SortCodeAndAccount> parse(String typed) {
        var digits = Typed.compact(typed).replaceAll("[/,:]", "");
        if (!FORM.matcher(digits).matches()) {
            return Parsed.invalid("Give the six digits of the sort code and the eight of the account, for example"
                    + " 20-04-15 38290008");
        }
        // Banks print some accounts with seven digits; the eighth is a 0 in front.
        var padding = digits.length() == 13 ? "0" : "";
        return Parsed.valid(
                new SortCodeAndAccount(digits.substring(0, SORT_CODE) + padding + digits.substring(SORT_CODE)));
    }

    @Override
    public String display() {
        return text.replaceFirst("(..)(..)(..)(.{8})", "$1-$2-$3 $4");
    }
}
