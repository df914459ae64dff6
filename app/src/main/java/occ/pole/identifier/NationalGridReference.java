package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * A place on the National Grid of Great Britain: two letters name a square of 100 km, then easting and northing in
 * it with equally many digits. Few digits mean a large square, of which easting and northing give the south-west corner.
 */
public record NationalGridReference(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-HJ-Z]{2}(\\d\\d){0,5}");
    /** The grid's letters lie in rows of five from the north-west, without I. */
    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

    private static final int SQUARE = 100_000;
    private static final int SQUARES_EAST = 7;
    private static final int SQUARES_NORTH = 13;

    public static Parsed<NationalGridReference> parse(String typed) {
        var text = Typed.compact(typed).replace(",", "");
        if (!FORM.matcher(text).matches()) {
            return Parsed.invalid("A grid reference is two letters and an even number of digits, at most ten, for"
                    + " example TQ 300 800");
        }
        var reference = new NationalGridReference(text);
        return reference.liesOnTheGrid()
                ? Parsed.valid(reference)
                : Parsed.invalid("No square of the National Grid is called %s: check the letters"
                        .formatted(text.substring(0, 2)));
    }

    private boolean liesOnTheGrid() {
        var east = squareEast();
        var north = squareNorth();
        return east >= 0 && east < SQUARES_EAST && north >= 0 && north < SQUARES_NORTH;
    }

    /** In metres from the grid's origin south-west of Scilly. */
    public int easting() {
        return squareEast() * SQUARE + metres(text.substring(2, 2 + digits()));
    }

    public int northing() {
        return squareNorth() * SQUARE + metres(text.substring(2 + digits()));
    }

    /** The side of the square meant, in metres. */
    public int precision() {
        return SQUARE / (int) Math.pow(10, digits());
    }

    // The grid begins at large square S, which is third in its row of letters and in the fourth row from the north.
    private int squareEast() {
        return (large() % 5 - 2) * 5 + small() % 5;
    }

    private int squareNorth() {
        return (3 - large() / 5) * 5 + 4 - small() / 5;
    }

    private int large() {
        return LETTERS.indexOf(text.charAt(0));
    }

    private int small() {
        return LETTERS.indexOf(text.charAt(1));
    }

    private int digits() {
        return (text.length() - 2) / 2;
    }

    private int metres(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits) * precision();
    }

    @Override
    public String display() {
        return "%s %s %s"
                .formatted(text.substring(0, 2), text.substring(2, 2 + digits()), text.substring(2 + digits()))
                .strip();
    }
}
