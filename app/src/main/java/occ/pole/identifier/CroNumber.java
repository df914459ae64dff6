package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * The number of a file at the Criminal Records Office, which fingerprints hang on: serial, two digits of the year,
 * check letter. Small files ({@code SF}) put the year first, and their check letter is reckoned from the serial as
 * written, without leading zeros added; so it stays as written.
 */
public record CroNumber(String text) implements IssuedIdentifier {
    private static final Pattern STANDARD = Pattern.compile("(\\d{1,6})/(\\d{2})([A-Z])");
    private static final Pattern SMALL_FILE = Pattern.compile("SF(\\d{2})/(\\d{1,6})([A-Z])");

    public static Parsed<CroNumber> parse(String typed) {
        var text = Typed.compact(typed);
        var standard = STANDARD.matcher(text);
        if (standard.matches()) {
            var serial = "0".repeat(6 - standard.group(1).length()) + standard.group(1);
            var year = standard.group(2);
            return checked(year + serial, standard.group(3), serial + "/" + year + standard.group(3));
        }
        var smallFile = SMALL_FILE.matcher(text);
        if (smallFile.matches()) {
            return checked(smallFile.group(1) + smallFile.group(2), smallFile.group(3), text);
        }
        return Parsed.invalid("A CRO number is up to six digits, a slash, two digits of the year and a letter, for"
                + " example 265416/21G, or begins with SF, for example SF05/482703J");
    }

    private static Parsed<CroNumber> checked(String digits, String letter, String text) {
        return CheckLetter.fits(digits, letter)
                ? Parsed.valid(new CroNumber(text))
                : Parsed.invalid("The last letter of the CRO number does not fit its digits: check it for a wrong or"
                        + " exchanged character");
    }
}
