package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static occ.intelligence.extraction.Examples.proposals;
import static occ.intelligence.extraction.Examples.texts;
import static occ.intelligence.extraction.ProposedKind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatExtractionMayUseTests {
    @ParameterizedTest
    @DisplayName("R43: ethnicity, religion, health, sexual life and nationality are never proposed as anything")
    @ValueSource(
            strings = {
                "the Albanian gang and the Romanian crew are Muslim and Catholic",
                "He is Polish, Black, Gay, Diabetic and HIV positive; the Sikh male attends the Mosque",
                "a group known as the Turkish Boys, and the Vietnamese Boys",
                "the Somali Group Ltd and the Polish Club",
                "his Jewish brother, an Irish Traveller known as Gypsy",
            })
    void r43ProtectedWordsAreNeverProposed(String text) {
        assertThat(proposals(text)).isEmpty();
    }

    @Test
    @DisplayName("R43: a surname that is spelt like a protected word is a name, behind a title or a given name only")
    void r43ASurnameIsAName() {
        assertThat(texts("They saw Mr White, Darren Black and Nurul Islam.", PERSON))
                .containsExactly("White", "Darren Black", "Nurul Islam");
    }

    @Test
    @DisplayName("R43: what is said of a person beside the name changes nothing in what is proposed or how strongly")
    void r43WhatIsSaidBesideANameChangesNothing() {
        var plain = proposals("a male, Kemal Aydin, met them").getFirst();
        var described = proposals("a Turkish male, Kemal Aydin, met them").getFirst();

        assertThat(described.strength()).isEqualTo(plain.strength());
        assertThat(described.because()).isEqualTo(plain.because());
        assertThat(found("a Turkish male, Kemal Aydin, met them")).containsExactly("PERSON Kemal Aydin");
    }
}
