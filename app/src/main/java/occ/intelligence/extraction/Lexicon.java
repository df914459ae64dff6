package occ.intelligence.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell names from what only looks like one, in small letters. The given names are those common in Britain,
 * from all its communities, and say of a word only that it may be a name, nothing about whoever bears it (R43).
 */
final class Lexicon {
    private static final Set<String> GIVEN_NAMES = words("given-names.txt");
    /** Nobody's name, wherever it stands: what sentences begin with, weekdays, agencies, makes, applications. */
    private static final Set<String> NEVER_NAMES = words("never-names.txt");
    /** Words that are also surnames: believed after a given name or a title. */
    private static final Set<String> SELDOM_NAMES = words("seldom-names.txt");

    private static final Set<String> PLACES = lines("places.txt");

    /** Given names that are words first, which a sentence may begin with. */
    private static final Set<String> ALSO_WORDS = WordList.of("""
            will mark rob bill grace hope faith joy rose april may june dawn jack pat sue drew grant dale max
            ray guy miles art frank ron tel van ava ren sky skye daisy holly ivy olive violet ruby pearl amber
            jade river patience precious blessing mercy trinity junior brook robin jay kay penny sandy harry
            earl dean mason carter hunter tyler chase paige page summer autumn ash bailey bob lance nick gene
            rich brad said ram min man long una sultan shah mo ali ion ira ina imani hazel heather""");

    private static final Set<String> PARTICLES = WordList.of("""
            abu al el bin bint ben da de del della den der di dos du ibn la le mac mc st ter van von ul ur y zu
            ap""");

    private Lexicon() {}

    static boolean isGivenName(Word word) {
        var lower = word.lower();
        var hyphen = lower.indexOf('-');
        return GIVEN_NAMES.contains(lower) || (hyphen > 0 && GIVEN_NAMES.contains(lower.substring(0, hyphen)));
    }

    static boolean isAlsoAWord(Word word) {
        return ALSO_WORDS.contains(word.lower());
    }

    static boolean isNeverAName(Word word) {
        return word.isInitial() ? isArticleOrPronoun(word) : NEVER_NAMES.contains(word.lower());
    }

    private static boolean isArticleOrPronoun(Word word) {
        return word.text().equals("I") || (word.text().equals("A") && word.startsSentence());
    }

    static boolean isSeldomAName(Word word) {
        return SELDOM_NAMES.contains(word.lower()) || isPlace(word.text()) || ProtectedWords.has(word.text());
    }

    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.lower());
    }

    static boolean isPlace(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String file) {
        return read(file, text -> Stream.of(text.split("\\s+")));
    }

    private static Set<String> lines(String file) {
        return read(file, String::lines);
    }

    private static Set<String> read(String file, Function<String, Stream<String>> divided) {
        try (var found = Lexicon.class.getResourceAsStream("/intelligence/" + file)) {
            if (found == null) {
                throw new IllegalStateException("The program was packed without intelligence/" + file);
            }
            var text = new String(found.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return divided.apply(text).filter(word -> !word.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
