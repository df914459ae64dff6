package occ.intelligence.extraction;

import java.util.Optional;
import java.util.Set;

/** What is written before a name and is no part of it. */
final class Titles {
    private static final Set<String> OF_ADDRESS = WordList.of("""
            mr mrs miss ms mx dr prof professor sir dame lord lady rev cllr councillor judge""");

    private static final Set<String> RANKS = WordList.of("""
            pc dc ds di dci dsu dcs ps pcso sgt sergeant insp inspector constable superintendent supt detective
            officer""");

    private Titles() {}

    static boolean isTitle(Word word) {
        return (word.isCapital() || OF_ADDRESS.contains(word.text()))
                && (OF_ADDRESS.contains(word.lower()) || RANKS.contains(word.lower()));
    }

    /** The title before a name; the number on an officer's collar may stand between. */
    static Optional<Word> before(Reading reading, int first) {
        var joined = reading.joinedBefore(first);
        return joined.filter(Word::startsWithDigit).isPresent()
                ? reading.joinedBefore(first - 1).filter(Titles::isRank)
                : joined.filter(Titles::isTitle);
    }

    static boolean isRank(Word word) {
        return RANKS.contains(word.lower());
    }
}
