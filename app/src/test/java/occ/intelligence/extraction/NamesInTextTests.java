package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static occ.intelligence.extraction.Examples.only;
import static occ.intelligence.extraction.Examples.texts;
import static occ.intelligence.extraction.ProposedKind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Darren Fenwick",
                "Corvin Haldersley",
                "Dean O'Neill",
                "Dean O’Neill",
                "Kelly-Anne Marsh-Orme",
                "Anna van der Berg",
                "Mohammed bin Rashid al-Khatib",
                "Łukasz Żółkiewski",
                "Ciarán Ó Briain",
                "Jordan BLYTHE-MARLOW",
                "Darren \"Daz\" Fenwick",
                "J. Haldersley",
            })
    void aWholeNameIsOneProposal(String name) {
        assertThat(texts("Sources say he met %s at the weekend.".formatted(name), PERSON))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "was seen with Mr Haldersley again | Haldersley | A name after the title “Mr”",
                "a man known as Razor came | Razor | After the words “known as”",
                "a man aka “Razor” came | Razor | After the word “aka”",
                "his brother Corvin came | Corvin | After a word for what somebody is to somebody",
                "Darren Fenwick came | Darren Fenwick | “Darren” is a given name, and more of a name follows",
                "PC 4471 Dunmore came | Dunmore | A name after the rank “PC”",
                "FENWICK, Darren came | FENWICK, Darren | A family name in capitals, a comma and a given name",
            })
    void aNameSaysWhatSpeaksForIt(String text, String name, String because) {
        var person = only(text);

        assertThat(person.kind()).isEqualTo(PERSON);
        assertThat(person.text()).isEqualTo(name);
        assertThat(person.because()).isEqualTo(because);
    }

    @Test
    void aPartOfANameIsFoundAgain() {
        assertThat(texts("Darren Fenwick left. Later Fenwick and Kestle came back without Darren.", PERSON))
                .containsExactly("Darren Fenwick", "Fenwick", "Kestle", "Darren");
    }

    @Test
    void aNameIsGivenAsItWouldBeRecorded() {
        assertThat(only("FENWICK, Darren came").canonical()).isEqualTo("Darren FENWICK");
    }

    @Test
    void aWordAtTheBeginningOfASentenceIsNoNameForItsCapital() {
        assertThat(found("Will they pay? Mark of the tyre was seen. May be sold. Rob the shop. Cash is kept there."))
                .isEmpty();
        assertThat(texts("Mark said so. They met Will.", PERSON)).containsExactly("Mark", "Will");
    }

    @Test
    void whatIsCalledSomethingNeedNotBeAPerson() {
        assertThat(texts("a pub called Kestrel, an app called Zephyr, a drug known as Snow", PERSON))
                .isEmpty();
    }

    @Test
    void operationsMakesPlacesAndApplicationsAreNotPeople() {
        assertThat(texts(
                        "Operation Kestrel saw a Ford Transit and a Land Rover Discovery go from Great Yarmouth to Hull"
                                + " after a call on WhatsApp to the Home Office.",
                        PERSON))
                .isEmpty();
    }
}
