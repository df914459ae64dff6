package occ.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is taken out of a text leaves a mark, and nothing of itself. */
class RedactionTests {
    private static final String TEXT =
            "Corvin Haldersley met Marek Thrupple at the yard. My cousin told me. Thrupple drove off.";

    @Test
    @DisplayName("Words taken out are in no part of what is left")
    void wordsTakenOutAreGone() {
        var released = Redaction.of(TEXT, cuts("Marek Thrupple", "My cousin told me", "Thrupple"));

        assertThat(released)
                .isEqualTo("Corvin Haldersley met [redacted] at the yard. [redacted]. [redacted] drove off.");
    }

    @Test
    @DisplayName("The mark has one length, and marks side by side are one, so that nothing is counted")
    void marksTellNoLength() {
        assertThat(Redaction.of(TEXT, cuts("Marek", "Thrupple at the")))
                .startsWith("Corvin Haldersley met [redacted] yard.");
        assertThat(Redaction.of("a bb ccc", cuts("a bb ccc", "a", "bb", "ccc"))).isEqualTo("[redacted]");
    }

    @Test
    @DisplayName("Half a word is a whole word: the other half would tell it")
    void halfAWordIsAWholeWord() {
        var cut = TEXT.indexOf("rupple");
        assertThat(Redaction.of(TEXT, List.of(new Stretch(cut, cut + 3)))).contains("Marek [redacted] at the yard");
    }

    @Test
    @DisplayName("A passage is found wherever it stands, whatever its case and spacing")
    void aPassageIsFoundWhereverItStands() {
        assertThat(Redaction.places("Marek  Thrupple and MAREK\nTHRUPPLE", "marek thrupple"))
                .hasSize(2);
        assertThat(Redaction.places(TEXT, "Nobody")).isEmpty();
        assertThat(Redaction.places(TEXT, "  ")).isEmpty();
        assertThat(Redaction.places("a (b) c", "(b)")).containsExactly(new Stretch(2, 5));
    }

    @Test
    @DisplayName("Sentences can be chosen, and together they hold every word")
    void sentencesHoldEveryWord() {
        var text = "At 3.30pm he left. Who saw him? Nobody\nA second line";
        var sentences = Redaction.sentences(text).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
        assertThat(sentences).containsExactly("At 3.30pm he left.", "Who saw him?", "Nobody", "A second line");
    }

    @Test
    @DisplayName("It is pointed out when what was taken out in one place stands in another")
    void whatStandsElsewhereIsPointedOut() {
        var first = TEXT.indexOf("Marek");
        var once = List.of(new Stretch(first, first + "Marek Thrupple".length()));

        assertThat(Redaction.leftStanding(TEXT, once)).containsExactly("Thrupple");
        assertThat(Redaction.leftStanding(TEXT, cuts("Marek Thrupple", "Thrupple")))
                .isEmpty();
    }

    private static List<Stretch> cuts(String... passages) {
        return Stream.of(passages)
                .flatMap(passage -> Redaction.places(TEXT.contains(passage) ? TEXT : "a bb ccc", passage).stream())
                .toList();
    }
}
