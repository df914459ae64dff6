package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * The number of a handset, 3GPP TS 23.003: 14 digits and a Luhn check digit. Without the check digit it is worked
 * out; the 16-digit form (IMEISV) ends in a software version instead, which says nothing of the handset and goes.
 */
public record Imei(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("\\d{14,16}");
    private static final int BODY = 14;

    public static Parsed<Imei> parse(String typed) {
        var digits = Typed.compact(typed).replace("/", "");
        if (!FORM.matcher(digits).matches()) {
            return Parsed.invalid("An IMEI has 15 digits, for example 49-015420-323751-8; 14 digits without the check"
                    + " digit or 16 with the software version will do too");
        }
        var whole = digits.substring(0, BODY) + checkDigit(digits.substring(0, BODY));
        return digits.length() != BODY + 1 || digits.equals(whole)
                ? Parsed.valid(new Imei(whole))
                : Parsed.invalid("The last digit of the IMEI does not fit the others: check it for a wrong digit."
                        + " Networks send 0 in its place; if it comes from call data, leave the last digit out");
    }

    private static int checkDigit(String body) {
        var sum = 0;
        for (var i = 0; i < BODY; i++) {
            var digit = body.charAt(i) - '0';
            var counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted / 10 + counted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String display() {
        return text.replaceFirst("(.{2})(.{6})(.{6})(.)", "$1-$2-$3-$4");
    }
}
