package occ.intelligence.extraction;

import java.util.Set;

/** A set of words that is read as it is written: one after the other. */
final class WordList {
    private WordList() {}

    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
