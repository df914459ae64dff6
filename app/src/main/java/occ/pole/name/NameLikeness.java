package occ.pole.name;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How alike two people's names are, from 0 to 1, and why, in words for the person who decides. Nothing but the names
 * goes in (R43). The same number comes out whichever person is named first.
 */
public record NameLikeness(double score, String explanation) {
    private static final double EXCHANGED = 0.95;
    private static final double DIVIDED_OTHERWISE = 0.92;
    private static final double WITHOUT_GIVEN_NAMES = 0.7;
    private static final String REST_DIFFERS = "the other names differ";
    /** Below this, the reasons speak of a chance likeness of single words. */
    private static final double WORTH_EXPLAINING = 0.3;

    public static NameLikeness of(PersonName name, PersonName other) {
        return of(NameKey.of(name), NameKey.of(other));
    }

    public static NameLikeness of(NameKey key, NameKey other) {
        return Stream.of(straight(key, other), exchanged(key, other), inAnyOrder(key, other))
                .max(Comparator.comparingDouble(WordsLikeness::score))
                .map(NameLikeness::explained)
                .orElseThrow();
    }

    private static WordsLikeness straight(NameKey key, NameKey other) {
        var family = WordsLikeness.between(key.familyWords(), other.familyWords());
        if (key.givenWords().isEmpty() && other.givenWords().isEmpty()) {
            return family;
        }
        if (key.givenWords().isEmpty() || other.givenWords().isEmpty()) {
            return weighed(family, WITHOUT_GIVEN_NAMES, "only one has a given name");
        }
        var given = WordsLikeness.between(key.givenWords(), other.givenWords());
        return together(given.orElse("the given names differ"), family.orElse("the family names differ"));
    }

    private static WordsLikeness exchanged(NameKey key, NameKey other) {
        return weighed(
                together(
                        WordsLikeness.between(key.givenWords(), other.familyWords())
                                .orElse(REST_DIFFERS),
                        WordsLikeness.between(key.familyWords(), other.givenWords())
                                .orElse(REST_DIFFERS)),
                EXCHANGED,
                "given and family name are exchanged");
    }

    private static WordsLikeness inAnyOrder(NameKey key, NameKey other) {
        if (Math.min(key.words().size(), other.words().size()) < 2) {
            return new WordsLikeness(0, List.of());
        }
        return weighed(
                WordsLikeness.between(key.words(), other.words()),
                DIVIDED_OTHERWISE,
                "given and family names are divided differently");
    }

    private static WordsLikeness together(WordsLikeness one, WordsLikeness another) {
        var reasons = new LinkedHashSet<>(one.reasons());
        reasons.addAll(another.reasons());
        return new WordsLikeness((one.score() + another.score()) / 2, List.copyOf(reasons));
    }

    private static WordsLikeness weighed(WordsLikeness likeness, double weight, String reason) {
        return new WordsLikeness(
                likeness.score() * weight,
                Stream.concat(Stream.of(reason), likeness.reasons().stream()).toList());
    }

    private static NameLikeness explained(WordsLikeness likeness) {
        // Two decimals: the weights claim no more, and sums taken in another order agree.
        var score = Math.round(likeness.score() * 100) / 100.0;
        if (score == 1) {
            return new NameLikeness(1, "The names are the same");
        }
        if (score < WORTH_EXPLAINING) {
            return new NameLikeness(score, "The names differ");
        }
        var reasons = String.join("; ", likeness.reasons());
        return new NameLikeness(score, reasons.substring(0, 1).toUpperCase(Locale.ROOT) + reasons.substring(1));
    }
}
