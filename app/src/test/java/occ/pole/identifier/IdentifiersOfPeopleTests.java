package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersOfPeopleTests {
    @Test
    void spacesCaseAndDashesDoNotMatter() {
        assertThat(PrisonNumber.parse(" a1234-bc ").orElseThrow().text()).isEqualTo("A1234BC");
        assertThat(ProbationCrn.parse("x 123456").orElseThrow().text()).isEqualTo("X123456");
        assertThat(Passport.parse("123 456 789").orElseThrow().text()).isEqualTo("123456789");
    }

    @Test
    void aNationalInsuranceNumberIsShownInPairs() {
        assertThat(Nino.parse("jg103759a").orElseThrow().display()).isEqualTo("JG 10 37 59 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG103759A", "ZZ103759A", "DA103759A", "AO103759A", "QQ123456C", "TN103759A"})
    void prefixesThatAreNeverIssuedAreRefused(String typed) {
        assertThat(reason(Nino.parse(typed)))
                .startsWith("No National Insurance number begins with " + typed.substring(0, 2));
    }

    @Test
    void aNationalInsuranceNumberEndsInAToD() {
        assertThat(reason(Nino.parse("JG103759E"))).contains("a letter from A to D");
    }

    @Test
    void theIssueNumberOfADrivingLicenceIsNotPartOfTheDriverNumber() {
        assertThat(DriverNumber.parse("MORGA 657054 SM9IJ 35").orElseThrow().display())
                .isEqualTo("MORGA 657054 SM9IJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MORGA613054SM9IJ", "MORGA657324SM9IJ", "9MORG657054SM9IJ", "MOR9A657054SM9IJ", "MORGA657054SM9I"
            })
    void aDriverNumberWithoutADateOfBirthOrSurnameIsRefused(String typed) {
        assertThat(reason(DriverNumber.parse(typed))).contains("MORGA657054SM9IJ");
    }

    @Test
    void aPassportNumberHasADigit() {
        assertThat(reason(Passport.parse("PASSPORT"))).contains("5 to 12 letters and digits");
    }

    @Test
    void aCaseNumberOfThePoliceIsShownInItsParts() {
        assertThat(CourtUrn.parse("01/ab/12345/26").orElseThrow().display()).isEqualTo("01/AB/12345/26");
        assertThat(CourtUrn.parse("HMRC2026000123").orElseThrow().display()).isEqualTo("HMRC2026000123");
        assertThat(reason(CourtUrn.parse("case 7"))).contains("for example 01AB1234526");
    }
}
