package occ.pole.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name without what differs from clerk to clerk: case, accents, apostrophes, hyphens, full stops. */
public final class NameText {
    /** Letters that are of one piece, which decomposition leaves alone. */
    private static final Map<String, String> LETTERS =
            Map.of("Æ", "AE", "Œ", "OE", "Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Þ", "TH", "Ħ", "H", "İ", "I");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern DROPPED = Pattern.compile("['’ʼ`´\\p{Cf}]");
    private static final Pattern DIVIDING = Pattern.compile("\\P{L}+");

    private NameText() {}

    /** Whether two names that are not the same would be, were they written without a space. */
    public static boolean differOnlyInSpaces(String name, String other) {
        var words = words(name);
        var others = words(other);
        return !words.equals(others)
                && !words.isEmpty()
                && String.join("", words).equals(String.join("", others));
    }

    static List<String> words(String name) {
        var text = DROPPED.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(DIVIDING.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@code KHAN} as it is read out in a reason: {@code Khan}. */
    static String readable(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
