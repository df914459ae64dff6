package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersOfPlacesTests {
    @ParameterizedTest
    @CsvSource({
        "sw1a1aa, SW1A, 1AA",
        "M1 1AE, M1, 1AE",
        "b338th, B33, 8TH",
        "DN55 1PT, DN55, 1PT",
        "w1a 0ax, W1A, 0AX",
        "GIR 0AA, GIR, 0AA",
        "w1v 2aa, W1V, 2AA"
    })
    void aPostcodeHasAnOutwardAndAnInwardPart(String typed, String outward, String inward) {
        var postcode = Postcode.parse(typed).orElseThrow();

        assertThat(postcode.text()).isEqualTo(outward + " " + inward);
        assertThat(postcode.outward()).isEqualTo(outward);
        assertThat(postcode.inward()).isEqualTo(inward);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW1A", "QM1 1AE", "M1 1AC", "AIA 1AA", "12345"})
    void whatIsNoWholePostcodeIsRefused(String typed) {
        assertThat(reason(Postcode.parse(typed))).contains("SW1A 1AA");
    }

    @Test
    void zerosInFrontOfAPropertyNumberMeanNothing() {
        assertThat(Uprn.parse("000010033544").orElseThrow().text()).isEqualTo("10033544");
        assertThat(reason(Uprn.parse("0"))).contains("up to twelve digits");
    }

    @ParameterizedTest
    @CsvSource({
        "TQ 300 800, 530000, 180000, 100",
        "TQ, 500000, 100000, 100000",
        "TG 51409 13177, 651409, 313177, 1",
        "NN166712, 216600, 771200, 100",
        "SV 00 00, 0, 0, 1000",
        "HP 6 1, 460000, 1210000, 10000",
    })
    void aGridReferenceTellsEastingNorthingAndHowExactlyItWasGiven(
            String typed, int easting, int northing, int precision) {
        var place = NationalGridReference.parse(typed).orElseThrow();

        assertThat(place.easting()).isEqualTo(easting);
        assertThat(place.northing()).isEqualTo(northing);
        assertThat(place.precision()).isEqualTo(precision);
    }

    @Test
    void aGridReferenceIsShownInThreeParts() {
        assertThat(NationalGridReference.parse("tq3000080000").orElseThrow().display())
                .isEqualTo("TQ 30000 80000");
    }

    @Test
    void lettersOffTheGridAndOddDigitsAreRefused() {
        assertThat(reason(NationalGridReference.parse("AA 300 800")))
                .startsWith("No square of the National Grid is called AA");
        assertThat(reason(NationalGridReference.parse("TQ 300 80"))).contains("even number of digits");
    }
}
