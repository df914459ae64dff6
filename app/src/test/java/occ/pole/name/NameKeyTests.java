package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTests {
    @Test
    void aKeyIsWithoutCaseAccentsApostrophesAndHyphens() {
        var key = NameKey.of(new PersonName("Zoë Søren", "O’Neill-Łukasz"));

        assertThat(key.text()).isEqualTo("ZOE SOREN ONEILL LUKASZ");
        assertThat(key.givenWords()).containsExactly("ZOE", "SOREN");
        assertThat(key.familyWords()).containsExactly("ONEILL", "LUKASZ");
    }

    @Test
    void namesThatSoundAlikeShareASound() {
        var smith = NameKey.of(new PersonName("", "Smith")).sounds();
        var schmidt = NameKey.of(new PersonName("", "Schmidt")).sounds();

        assertThat(smith).containsAnyElementsOf(schmidt);
    }
}
