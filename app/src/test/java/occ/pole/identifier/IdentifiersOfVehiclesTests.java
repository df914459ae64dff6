package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersOfVehiclesTests {
    @ParameterizedTest
    @CsvSource({
        "ab12cde, AB12 CDE",
        "A123 BCD, A123 BCD",
        "q7xyz, Q7 XYZ",
        "ABC123D, ABC 123D",
        "aig1234, AIG 1234",
        "1234IA, 1234 IA",
        "A1, A 1",
    })
    void everySeriesStillOnTheRoadIsReadAndSpaced(String typed, String shown) {
        assertThat(Vrm.parse(typed).orElseThrow().display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB12CD", "A812CDEF", "AI12CDE", "ABC0123", "12345", "ABCDEFG", "B-XY 12345"})
    void whatNoSeriesHasIsRefused(String typed) {
        assertThat(reason(Vrm.parse(typed))).contains("AB12 CDE").contains("O against 0");
    }

    @Test
    void aVehicleIdentificationNumberNeverHasIOrQ() {
        assertThat(reason(Vin.parse("1M8GDM9AXKPO42788"))).contains("never the letters I, O or Q");
    }

    @Test
    void theCheckDigitOfAVehicleAdvisesAndDoesNotRefuse() {
        assertThat(Vin.parse("1M8GDM9AXKP042788").orElseThrow().checkDigitFits())
                .isTrue();
        assertThat(Vin.parse("11111111111111111").orElseThrow().checkDigitFits())
                .isTrue();
        assertThat(Vin.parse("WVWZZZ1JZXW000001").orElseThrow().checkDigitFits())
                .isFalse();
    }
}
