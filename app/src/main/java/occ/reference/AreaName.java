package occ.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Strips from the name of a force what varies between writers, and leaves the place. */
final class AreaName {
    private static final Set<String> SAID_OF_ANY_FORCE =
            Set.of("police", "constabulary", "service", "force", "heddlu", "the", "of", "and");

    private AreaName() {}

    /** The telling words. A name made of nothing else keeps them all. */
    static String bare(String written) {
        var words = written.toLowerCase(Locale.ROOT).strip().split("[^a-z0-9]+");
        var place = join(words, word -> !SAID_OF_ANY_FORCE.contains(word));
        return place.isEmpty() ? join(words, word -> true) : place;
    }

    private static String join(String[] words, Predicate<String> wanted) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .filter(wanted)
                .collect(Collectors.joining(" "));
    }
}
