package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;

import occ.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderNameTests {
    @ParameterizedTest
    @CsvSource({
        "unknown male 1, Unknown male 1",
        "U/K female, Unknown female",
        "unidentified person 3, Unknown person 3",
        "UKM2, Unknown male 2",
        "N/K Woman #2, Unknown female 2",
        "Unknown, Unknown person",
        "an unknown boy, Unknown boy",
        "Unidentified suspect (4), Unknown person 4",
        "not known no. 12, Unknown person 12",
    })
    void somebodyUnidentifiedHasOnePlaceholderHoweverItIsWritten(String typed, String text) {
        assertThat(PlaceholderName.parse(typed).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nk", "UK", "Mohammed Khan", "Unknown Pleasures", "male 1", "Unk"})
    void namesAndAbbreviationsAloneAreNoPlaceholders(String typed) {
        assertThat(PlaceholderName.parse(typed)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void aPlaceholderReadsBackAsItself() {
        var placeholder = PlaceholderName.parse("unk girl 7").orElseThrow();

        assertThat(PlaceholderName.parse(placeholder.text())).isEqualTo(Parsed.valid(placeholder));
    }
}
