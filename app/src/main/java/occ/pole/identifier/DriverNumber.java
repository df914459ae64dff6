package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * The driver number of Great Britain, 16 characters: five of the surname (filled with 9s), the decade, month (with 50
 * added for women), day and year of birth, two initials, and three that tell namesakes apart. How the last are worked
 * out is not published, so only the form is checked. The issue number printed after it belongs to the card and goes.
 */
public record DriverNumber(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("(?=[A-Z9]{5})([A-Z]+9*\\d(0[1-9]|1[0-2]|5[1-9]|6[0-2])"
            + "(0[1-9]|[12]\\d|3[01])\\d([A-Z][A-Z9]|99)\\d[A-Z0-9]{2})(\\d{2})?");

    private static final int LENGTH = 16;

    public static Parsed<DriverNumber> parse(String typed) {
        var parts = FORM.matcher(Typed.compact(typed));
        return parts.matches() && parts.group(1).length() == LENGTH
                ? Parsed.valid(new DriverNumber(parts.group(1)))
                : Parsed.invalid("A driver number has 16 characters: five for the surname, six digits for the date of"
                        + " birth, two initials and three more, for example MORGA657054SM9IJ");
    }

    @Override
    public String display() {
        return text.replaceFirst("(.{5})(.{6})(.{5})", "$1 $2 $3");
    }
}
