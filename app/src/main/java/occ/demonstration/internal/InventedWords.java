package occ.demonstration.internal;

import java.util.List;
import java.util.stream.IntStream;

/** A language of a few thousand words that nobody speaks, with names and telephone numbers among them. */
final class InventedWords {
    private static final int VOCABULARY = 4_000;
    private static final List<String> BEGINNINGS =
            List.of("b", "br", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
    private static final List<String> ENDS = List.of("", "l", "n", "nd", "r", "rt", "s", "t");

    private final Dice dice;
    private final List<String> words;

    InventedWords(Dice dice) {
        this.dice = dice;
        this.words = IntStream.range(0, VOCABULARY)
                .mapToObj(number -> syllables(1 + number % 3))
                .toList();
    }

    private String syllables(int count) {
        var word = new StringBuilder();
        for (var i = 0; i < count; i++) {
            word.append(dice.one(BEGINNINGS)).append(dice.one(MIDDLES)).append(dice.one(ENDS));
        }
        return word.toString();
    }

    String some(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(dice.one(words));
        }
        return text.toString();
    }

    /** Some sixty words. The numbers are of those that Ofcom keeps for stories. */
    String paragraph() {
        return "%s %s was at %s and called from 07700 900%03d. %s."
                .formatted(
                        some(dice.between(20, 28)),
                        PersonNames.next(dice).full(),
                        some(2),
                        dice.between(0, 999),
                        some(dice.between(20, 32)));
    }
}
