package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingAGroupTests {
    @Test
    void spacesAreTidied() {
        assertThat(GroupName.parse("  Harbour   Lantern ")).isEqualTo(Parsed.valid(new GroupName("Harbour Lantern")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "HL", "1234"})
    void whatIsNoNameIsRefused(String typed) {
        assertThat(GroupName.parse(typed)).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"Albanian Lantern, Albanian", "The TRAVELLERS, TRAVELLERS", "Harbour-Catholic, Catholic"})
    @DisplayName("R43: a name that speaks of ethnicity, nationality or religion is warned of")
    void protectedWordsAreWarnedOf(String name, String word) {
        assertThat(new GroupName(name).warnings(List.of()))
                .singleElement()
                .asString()
                .contains("“" + word + "”");
    }

    @Test
    void aNameThatGivesAwayAMemberIsWarnedOf() {
        assertThat(new GroupName("Pike Street").warnings(List.of("Rowan Pike", "Dee Marlow")))
                .containsExactly("It gives away a member: Rowan Pike");
    }

    @Test
    void anOrdinaryNamePassesWithoutAWarning() {
        assertThat(new GroupName("Romanesque Harbour").warnings(List.of("Rowan Pike")))
                .isEmpty();
    }
}
