package occ.intelligence.extraction;

import java.util.List;

/** Words in a row that are written like a name: {@code J. de la Cruz}, {@code Lee "Daz" Orme}. */
record NameRun(Reading reading, int first, int last) {
    NameRun {
        if (last < first) {
            throw new IllegalArgumentException("A run has a word");
        }
    }

    List<Word> words() {
        return reading.words().subList(first, last + 1);
    }

    Word firstWord() {
        return reading.word(first);
    }

    Word lastWord() {
        return reading.word(last);
    }

    int length() {
        return last - first + 1;
    }

    Span span() {
        return new Span(firstWord().start(), lastWord().bareEnd());
    }

    String text() {
        return span().in(reading.text());
    }

    NameRun from(int index) {
        return new NameRun(reading, index, last);
    }

    /** The word before, in small letters, if only a space lies between. */
    String wordBefore() {
        return reading.joinedBefore(first).map(Word::lower).orElse("");
    }

    String wordAfter() {
        return reading.joinedAfter(last)
                .filter(_ -> !lastWord().isPossessive())
                .map(Word::lower)
                .orElse("");
    }

    boolean beginsWithGivenName() {
        return Lexicon.isGivenName(firstWord());
    }
}
