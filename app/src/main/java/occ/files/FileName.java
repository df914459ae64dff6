package occ.files;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file, fit to be shown and to be given to the browser of whoever downloads it. It is for people: where a
 * file lies has nothing to do with it.
 */
public record FileName(String text) {
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 10;
    private static final String BARRED = "\"<>|:*?";

    /** @param given as the sender's program has it, perhaps with a path, which is dropped */
    public static FileName of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var seen = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .map(FileName::harmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // Dots in front hide a file, and dots and blanks at the end hide its ending.
        var bare = seen.replaceAll(" +", " ").replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(bare.isEmpty() ? "unnamed" : shortened(bare));
    }

    /** What stands after the last dot, in small letters; nothing where there is no dot. */
    public String ending() {
        return ending(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** Invisible ones could make a name read as another, above all those that turn the direction of the text. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static int harmless(int character) {
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        return BARRED.indexOf(character) < 0 ? character : '_';
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var ending = ending(name);
        var kept = !ending.isEmpty() && ending.length() <= LONGEST_ENDING ? "." + ending : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1 - kept.length())) + "…" + kept;
    }
}
