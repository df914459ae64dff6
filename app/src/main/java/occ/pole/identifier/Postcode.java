package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A postcode of the United Kingdom: the outward part names the district, the inward part a few addresses in it. */
public record Postcode(String text) implements IssuedIdentifier {
    /** Source: BS 7666. With the retired districts of Newport and W1, which old reports have. */
    private static final Pattern FORM = Pattern.compile(
            "(GIR|NPT|[A-PR-UWYZ](\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKMNPR-Y]|[A-HK-Y]\\d[ABEHMNPRVWXY]))(\\d[ABD-HJLNP-UW-Z]{2})");

    public static Parsed<Postcode> parse(String typed) {
        var parts = FORM.matcher(Typed.compact(typed));
        return parts.matches()
                ? Parsed.valid(new Postcode(parts.group(1) + " " + parts.group(3)))
                : Parsed.invalid("That is not a whole postcode: they look like SW1A 1AA or M1 1AE. Check O against 0"
                        + " and I against 1");
    }

    public String outward() {
        return text.substring(0, text.indexOf(' '));
    }

    public String inward() {
        return text.substring(text.indexOf(' ') + 1);
    }
}
