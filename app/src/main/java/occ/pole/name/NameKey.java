package occ.pole.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** What two names are compared by, and found by: the bare words, and how they sound in English. */
public record NameKey(List<String> givenWords, List<String> familyWords, List<String> sounds) {
    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

    public static NameKey of(PersonName name) {
        var given = NameText.words(name.givenNames());
        var family = NameText.words(name.familyName());
        var sounds = Stream.concat(given.stream(), family.stream())
                .flatMap(NameKey::sounds)
                .distinct()
                .sorted()
                .toList();
        return new NameKey(given, family, sounds);
    }

    /** A word may sound in two ways: as in English, and as in the language it may come from. */
    static Stream<String> sounds(String word) {
        return Stream.of(METAPHONE.doubleMetaphone(word), METAPHONE.doubleMetaphone(word, true))
                .filter(sound -> sound != null && !sound.isEmpty())
                .distinct();
    }

    /**
     * What the names of one person have in common however they are spelt: a given name beside a family name, each by its
     * sound or as a form of one name, in whichever order. Nobody with a single name has any.
     */
    public Set<String> pairs() {
        var pairs = new TreeSet<String>();
        for (var given : givenWords) {
            for (var family : familyWords) {
                tokens(given).forEach(one -> tokens(family).forEach(other -> pairs.add(pair(one, other))));
            }
        }
        return pairs;
    }

    private static List<String> tokens(String word) {
        var forms = Stream.concat(
                SameNames.SPELLINGS.linesOf(word).map(line -> "s" + line),
                SameNames.SHORT_FORMS.linesOf(word).map(line -> "f" + line));
        // Vowels make no sound here: with the first letter beside it, Jan is not Anna, and an initial is nobody.
        var sounds = sounds(word)
                .filter(sound -> word.length() > 1 && sound.length() > 1)
                .map(sound -> word.charAt(0) + "~" + sound)
                .toList();
        return Stream.concat(forms, (sounds.isEmpty() ? List.of(word) : sounds).stream())
                .toList();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "+" + other : other + "+" + one;
    }

    public List<String> words() {
        return Stream.concat(givenWords.stream(), familyWords.stream()).toList();
    }

    /** As stored and searched: {@code MOHAMMED ALI KHAN}. */
    public String text() {
        return String.join(" ", words());
    }
}
