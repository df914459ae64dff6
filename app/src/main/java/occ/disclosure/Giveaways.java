package occ.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import occ.intelligence.sanitisation.Concern;
import occ.intelligence.sanitisation.Phrases;

/**
 * What a description for a schedule must not hold: words for a source, the number of one (R52), or the words of what is
 * restricted. The defence reads the description even where it never reads the material.
 */
public final class Giveaways {
    private static final Pattern SOURCE_REFERENCE =
            Pattern.compile("\\b(?:SRC|ISR|CHIS|LDG)[ -]?[0-9A-Z]*\\d[0-9A-Z-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** So many words in a row are no coincidence. */
    private static final int RUN = 4;

    private Giveaways() {}

    /** The first that is found, in its own words. */
    public static Optional<String> in(String description, List<String> restricted) {
        var reference = SOURCE_REFERENCE.matcher(description);
        if (reference.find()) {
            return Optional.of(reference.group());
        }
        return Phrases.in(description).stream()
                .filter(phrase -> phrase.concern() == Concern.SOURCE)
                .map(phrase -> phrase.text())
                .findFirst()
                .or(() -> restricted.stream()
                        .flatMap(text -> shared(description, text).stream())
                        .findFirst());
    }

    /** Short texts, such as names, are given away whole; of longer ones a run of words is enough. */
    private static Optional<String> shared(String description, String restricted) {
        var said = words(description);
        var kept = words(restricted);
        var run = Math.min(RUN, kept.size());
        if (run == 0) {
            return Optional.empty();
        }
        var all = " " + String.join(" ", said) + " ";
        for (var from = 0; from + run <= kept.size(); from++) {
            var stretch = String.join(" ", kept.subList(from, from + run));
            if (isTelling(stretch) && all.contains(" " + stretch + " ")) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    /** “Male” or “2” stand in every description. */
    private static boolean isTelling(String stretch) {
        return stretch.length() > RUN && Arrays.stream(stretch.split(" ")).anyMatch(word -> word.length() > 2);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
