package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.TODAY;
import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PncIdTests {
    @ParameterizedTest
    @CsvSource({
        "2008/0056560Z, 2008/0056560Z",
        "20030011985X, 2003/0011985X",
        "81/34U, 1981/0000034U",
        "02/73319z, 2002/0073319Z",
        "0273319Z, 2002/0073319Z",
        "79163001B, 1979/0163001B",
        "033Y, 2003/0000003Y",
        "' 1979 / 0163001 B ', 1979/0163001B",
    })
    void longAndShortFormsBecomeOneText(String typed, String canonical) {
        assertThat(PncId.parse(typed, TODAY).orElseThrow().text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20030011985Z", "20120052494O", "2001/0171310S"})
    void aWrongCheckLetterIsRefusedWithTheReason(String typed) {
        assertThat(reason(PncId.parse(typed, TODAY))).contains("does not fit its digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "TOTALLYINVALID", "1923/1Z34567A", "179/163001B", "1879/0163001B", "79/163001"})
    void anotherShapeIsRefusedWithAnExample(String typed) {
        assertThat(reason(PncId.parse(typed, TODAY))).contains("for example 1979/0163001B");
    }

    @Test
    void twoDigitsOfTheYearMeanTheLastYearThatWasNotAhead() {
        assertThat(PncId.parse("03/3Y", LocalDate.of(2003, 1, 1)).orElseThrow().text())
                .isEqualTo("2003/0000003Y");
        assertThat(PncId.parse("03/3Y", LocalDate.of(2002, 12, 31))
                        .orElseThrow()
                        .text())
                .isEqualTo("1903/0000003Y");
    }

    @Test
    void aYearAheadIsRefused() {
        assertThat(reason(PncId.parse("2081/0000034U", TODAY))).contains("has not come yet");
    }

    @Test
    void withoutASlashTwoReadingsThatBothFitAreNotGuessedBetween() {
        assertThat(reason(PncId.parse("201300001Y", TODAY)))
                .isEqualTo(
                        "The PNC ID can be read as 2020/1300001Y or as 2013/0000001Y: type the slash after the year");
    }
}
