package occ.interchange.returns;

/** Text out of somebody else's file, made fit to be shown and to be written into a file of ours. */
public final class Harmless {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Harmless() {}

    /** One line without control characters, cut where it is too long. */
    public static String shown(String text, int longest) {
        var shown = text.strip().codePoints().map(Harmless::visible).limit(longest + 1L);
        var line = shown.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }

    /** As a cell of a CSV file that a spreadsheet will open: nothing in it is taken for a formula. */
    public static String cell(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Whether the text holds characters that no text has: NUL, bells, unpaired surrogates. */
    public static boolean hasStrayCharacters(String text) {
        return text.codePoints().anyMatch(each -> isStray(each) && each != '\n' && each != '\t' && each != '\r');
    }

    private static int visible(int character) {
        return Character.isWhitespace(character) ? ' ' : isStray(character) ? REPLACEMENT : character;
    }

    private static boolean isStray(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            // Characters that turn the direction of the text around them could make a name read as another.
            case Character.FORMAT ->
                character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
            default -> false;
        };
    }
}
