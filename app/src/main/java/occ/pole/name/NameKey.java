package occ.pole.name;

import java.util.List;
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

    public List<String> words() {
        return Stream.concat(givenWords.stream(), familyWords.stream()).toList();
    }

    /** As stored and searched: {@code MOHAMMED ALI KHAN}. */
    public String text() {
        return String.join(" ", words());
    }
}
