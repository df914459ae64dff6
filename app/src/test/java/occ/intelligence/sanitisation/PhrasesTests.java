package occ.intelligence.sanitisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTests {
    @Test
    void theSourcesRelationIsPointedOut() {
        assertThat(Phrases.in("My husband told me that he moves the parcels"))
                .extracting(Phrase::concern, Phrase::text)
                .containsExactly(tuple(Concern.RELATION, "My husband"), tuple(Concern.SOURCE, "told me"));
    }

    @Test
    void anExactTimeIsPointedOutWithTheBroaderOneBesideIt() {
        assertThat(Phrases.in("It leaves the port at 4:40 on Thursdays."))
                .extracting(Phrase::concern, Phrase::text, Phrase::suggestion)
                .containsExactly(tuple(Concern.TIME, "at 4:40 on Thursdays", "early on Thursdays"));
        assertThat(Phrases.in("He calls at 9pm")).extracting(Phrase::suggestion).containsExactly("in the evening");
    }

    @Test
    void whatFewCouldKnowIsPointedOut() {
        assertThat(Phrases.in("He gave the number to three of us only"))
                .extracting(Phrase::concern)
                .containsExactly(Concern.FEW_KNOW);
        assertThat(Phrases.in("Only two people know where the key is"))
                .extracting(Phrase::concern)
                .containsExactly(Concern.FEW_KNOW);
    }

    @Test
    void aChildIsPointedOut() {
        assertThat(Phrases.in("A lad of about 15 sits in the cab"))
                .extracting(Phrase::concern)
                .containsExactly(Concern.CHILD);
    }

    @Test
    void aPhraseEndsWithItsLastWord() {
        assertThat(Phrases.in("a boy in the cab")).extracting(Phrase::text).containsExactly("a boy");
    }

    @Test
    void ordinaryWordsAreLeftAlone() {
        assertThat(Phrases.in("US dollars were counted in Unit 9 and the van left for the M62."))
                .isEmpty();
    }

    @Test
    void whatIsTakenOutIsRemovedAndWhatIsWrittenInIsLookedAt() {
        var flags = Flags.of(List.of(new Flags.Texts(
                1, "My husband says that he moves parcels.", "He moves parcels, says the informant.", Map.of())));

        assertThat(flags)
                .extracting(Flag::phrase, Flag::state)
                .containsExactly(tuple("My husband", Flag.State.REMOVED), tuple("the informant", Flag.State.OPEN));
    }

    @Test
    void aReasonClosesAFlagWhoseWordsStand() {
        var flags = Flags.of(List.of(new Flags.Texts(
                1, "The source of the smoke", "The source of the smoke", Map.of("the source", "Smoke"))));

        assertThat(flags).extracting(Flag::state).containsExactly(Flag.State.KEPT);
    }

    @Test
    void aVeryLongPasteIsReadInGoodTime() {
        var paste = "only a b c d e my ".repeat(60_000) + "I live ".repeat(20_000);

        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Phrases.in(paste)).isNotEmpty());
    }

    @Test
    void differencesAreToldWordByWord() {
        assertThat(Difference.between("He moves the parcels himself", "He moves parcels"))
                .extracting(Difference::kind, difference -> difference.text().strip())
                .containsExactly(
                        tuple(Difference.Kind.KEPT, "He moves"),
                        tuple(Difference.Kind.REMOVED, "the"),
                        tuple(Difference.Kind.KEPT, "parcels"),
                        tuple(Difference.Kind.REMOVED, "himself"));
    }
}
