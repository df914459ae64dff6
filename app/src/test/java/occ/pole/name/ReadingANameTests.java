package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import occ.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingANameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mohammed Ali Khan | Mohammed Ali | Khan",
                "KHAN, Mohammed  Ali | Mohammed Ali | KHAN",
                "Ms Anna van der Berg | Anna | van der Berg",
                "Dr. Yusuf bin Omar | Yusuf | bin Omar",
                "Siobhán O'Neill-Smith | Siobhán | O'Neill-Smith",
                "J. Smith | J. | Smith",
                "Spindles | '' | Spindles",
                "Al Turner | Al | Turner"
            })
    void oneLineIsDividedIntoGivenAndFamilyNames(String line, String given, String family) {
        assertThat(PersonName.parse(line)).isEqualTo(Parsed.valid(new PersonName(given, family)));
    }

    @Test
    void partsAreTakenAsTheyAre() {
        assertThat(PersonName.of(" Anna ", "de la Cruz").orElseThrow().text()).isEqualTo("Anna de la Cruz");
        assertThat(PersonName.of("Anna", " ").orElseThrow()).isEqualTo(new PersonName("", "Anna"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "M0hammed Khan", "Khan <script>", "- -", "07700 900123"})
    void whatIsNoNameIsRefused(String line) {
        assertThat(PersonName.parse(line)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void somebodyUnidentifiedIsNotGivenANameOfTheirOwn() {
        assertThat(PersonName.parse("Unknown male 1"))
                .isEqualTo(Parsed.invalid(
                        "That describes somebody who is not identified: record them as an unknown person"));
    }

    @Property(seed = "6")
    void garbageNeverThrows(@ForAll String garbage, @ForAll String more) {
        assertThat(PersonName.parse(garbage)).isNotNull();
        assertThat(PersonName.of(garbage, more)).isNotNull();
        assertThat(NameLikeness.of(new PersonName(garbage, more), new PersonName(more, garbage))
                        .score())
                .isBetween(0.0, 1.0);
    }
}
