package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A vehicle identification number as ISO 3779 has it: 17 letters and digits without I, O and Q. */
public record Vin(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    /** What each character counts for, in the order of {@link #CHARACTERS}: United States, 49 CFR part 565. */
    private static final String VALUES = "0123456789" + "12345678" + "12345" + "7" + "9" + "23456789";

    private static final String CHARACTERS = "0123456789" + "ABCDEFGH" + "JKLMN" + "P" + "R" + "STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String CHECK_DIGITS = "0123456789X";
    private static final int CHECK_POSITION = 8;

    public static Parsed<Vin> parse(String typed) {
        var text = Typed.compact(typed);
        return FORM.matcher(text).matches()
                ? Parsed.valid(new Vin(text))
                : Parsed.invalid("A VIN has 17 letters and digits and never the letters I, O or Q, for example"
                        + " 1M8GDM9AXKP042788");
    }

    /** Advice only: North American makers fill the check digit in, many European ones use its place freely. */
    public boolean checkDigitFits() {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (VALUES.charAt(CHARACTERS.indexOf(text.charAt(i))) - '0');
        }
        return text.charAt(CHECK_POSITION) == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
