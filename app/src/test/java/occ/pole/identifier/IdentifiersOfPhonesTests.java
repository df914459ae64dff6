package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersOfPhonesTests {
    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123, 07700 900123",
        "+44 (0)7700 900123, +447700900123, 07700 900123",
        "0044 7700 900123, +447700900123, 07700 900123",
        "020-7946-0958, +442079460958, 020 7946 0958",
        "+33 6.12.34.56.78, +33612345678, +33 6 12 34 56 78",
        "00 353 85 123 4567, +353851234567, +353 85 123 4567",
    })
    void waysOfWritingANumberBecomeOne(String typed, String canonical, String shown) {
        var number = PhoneNumber.parse(typed).orElseThrow();

        assertThat(number.text()).isEqualTo(canonical);
        assertThat(number.display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "07700 9001, too few digits",
        "07700 900123 45678, too many digits",
        "+999 1234567, No country has that code",
        "0800 FLOWERS, digits only",
        "999, too few digits",
    })
    void theReasonSaysWhatIsWrong(String typed, String reason) {
        assertThat(reason(PhoneNumber.parse(typed))).contains(reason);
    }

    @Test
    void threeLengthsOfHandsetNumberNameOneHandset() {
        assertThat(Imei.parse("49-015420-323751-8").orElseThrow())
                .isEqualTo(Imei.parse("49015420323751").orElseThrow())
                .isEqualTo(Imei.parse("4901542032375123").orElseThrow());
        assertThat(Imei.parse("490154203237518").orElseThrow().display()).isEqualTo("49-015420-323751-8");
    }

    @Test
    void aHandsetNumberFromCallDataIsExplained() {
        assertThat(reason(Imei.parse("490154203237510"))).contains("leave the last digit out");
        assertThat(reason(Imei.parse("4901542"))).contains("15 digits");
    }
}
