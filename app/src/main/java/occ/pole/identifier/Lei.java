package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A legal entity identifier, ISO 17442: 18 letters and digits, then two check digits. */
public record Lei(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    /** 00, 01 and 99 leave the same remainder as 97, 98 and 02, and are never issued. */
    private static final Pattern NEVER_ISSUED = Pattern.compile(".{18}(00|01|99)");

    public static Parsed<Lei> parse(String typed) {
        var text = Typed.compact(typed);
        if (!FORM.matcher(text).matches()) {
            return Parsed.invalid(
                    "An LEI has 20 letters and digits and ends in two digits, for example" + " 213800WAVVOPS85N2205");
        }
        return Mod97.fits(text) && !NEVER_ISSUED.matcher(text).matches()
                ? Parsed.valid(new Lei(text))
                : Parsed.invalid("The check digits of the LEI do not fit: check it for a wrong or exchanged character");
    }
}
