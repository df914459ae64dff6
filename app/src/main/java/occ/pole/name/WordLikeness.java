package occ.pole.name;

import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two words of a name are, from 0 to 1, and why; the reason is empty where they are the same. The weights
 * are a judgement of ours, not measured: an initial fits so many names that it counts for little.
 */
record WordLikeness(double score, String reason) {
    private static final WordLikeness SAME = new WordLikeness(1, "");
    private static final WordLikeness NONE = new WordLikeness(0, "");
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();
    private static final double SPELLING = 0.95;
    private static final double SHORT_FORM = 0.9;
    private static final double INITIAL = 0.7;
    private static final double SOUND = 0.88;
    /** Double Metaphone keeps four consonants at most, so words that share them may still look quite unlike. */
    private static final double SOUND_NEEDS_LETTERS = 0.7;

    private static final double LETTERS_ENOUGH = 0.85;
    private static final double LETTERS_WEIGHT = 0.95;

    static WordLikeness between(String word, String other) {
        if (word.equals(other)) {
            return SAME;
        }
        if (SameNames.SPELLINGS.holds(word, other)) {
            return new WordLikeness(SPELLING, both(word, other) + " are spellings of one name");
        }
        if (SameNames.SHORT_FORMS.holds(word, other)) {
            return new WordLikeness(SHORT_FORM, both(word, other) + " are forms of one name");
        }
        if (word.length() == 1 || other.length() == 1) {
            return word.length() == 1 ? initial(word, other) : initial(other, word);
        }
        return written(word, other);
    }

    private static WordLikeness initial(String letter, String word) {
        return word.startsWith(letter)
                ? new WordLikeness(INITIAL, "%s could be short for %s".formatted(letter, NameText.readable(word)))
                : NONE;
    }

    private static WordLikeness written(String word, String other) {
        double letters = LETTERS.apply(word, other);
        var weighed = LETTERS_WEIGHT * letters;
        if (letters >= SOUND_NEEDS_LETTERS && shareSound(word, other)) {
            return new WordLikeness(Math.max(SOUND, weighed), both(word, other) + " sound alike");
        }
        return letters >= LETTERS_ENOUGH ? new WordLikeness(weighed, both(word, other) + " are spelt alike") : NONE;
    }

    private static boolean shareSound(String word, String other) {
        return NameKey.sounds(word).anyMatch(NameKey.sounds(other).toList()::contains);
    }

    // In the order of the alphabet, so that the words do not depend on which person is named first.
    private static String both(String word, String other) {
        var ordered = Stream.of(word, other).sorted().map(NameText::readable).toList();
        return ordered.getFirst() + " and " + ordered.getLast();
    }
}
