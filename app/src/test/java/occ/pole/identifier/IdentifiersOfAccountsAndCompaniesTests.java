package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersOfAccountsAndCompaniesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB29 NWBK 6016 1331 9268 19",
                "DE89 3704 0044 0532 0130 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "NO93 8601 1117 947",
                "MT84 MALT 0110 0001 2345 MTLC AST0 01S"
            })
    void theRegistrysExamplesAreReadAndShownInFours(String example) {
        assertThat(Iban.parse(example).orElseThrow().display()).isEqualTo(example);
        assertThat(Iban.parse("IBAN: " + example.toLowerCase(Locale.ROOT))
                        .orElseThrow()
                        .display())
                .isEqualTo(example);
    }

    @Test
    void anIbanIsRefusedByLengthCountryOrCheckDigits() {
        assertThat(reason(Iban.parse("GB29NWBK6016133192681"))).contains("has 22 characters; this one has 21");
        assertThat(reason(Iban.parse("XX29NWBK60161331926819"))).startsWith("No IBAN begins with XX");
        assertThat(reason(Iban.parse("GB28NWBK60161331926819"))).contains("check digits");
        assertThat(reason(Iban.parse("20041538290008"))).contains("two letters for the country");
    }

    @Test
    void sortCodeAndAccountAreOneIdentifier() {
        assertThat(SortCodeAndAccount.parse("20-04-15 38290008").orElseThrow().text())
                .isEqualTo("20041538290008");
        assertThat(SortCodeAndAccount.parse("200415/3829000").orElseThrow().display())
                .isEqualTo("20-04-15 03829000");
        assertThat(reason(SortCodeAndAccount.parse("38290008"))).contains("six digits of the sort code");
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, 01234567",
        "sc 123456, SC123456",
        "NI12345, NI012345",
        "OC301234, OC301234",
        "R123, R0000123",
        "IP12345R, IP12345R",
    })
    void companyNumbersAreFilledToEight(String typed, String canonical) {
        assertThat(CompanyNumber.parse(typed).orElseThrow().text()).isEqualTo(canonical);
    }

    @Test
    void aCompanyNumberIsRefusedByLengthOrLetters() {
        assertThat(reason(CompanyNumber.parse("123456789"))).contains("eight digits");
        assertThat(reason(CompanyNumber.parse("QX123456"))).startsWith("No company number begins with QX");
    }

    @Test
    void aLegalEntityIdentifierIsCheckedToItsLastDigit() {
        assertThat(Lei.parse("2138 00WAVVOPS85N2205").orElseThrow().text()).isEqualTo("213800WAVVOPS85N2205");
        assertThat(reason(Lei.parse("213800WAVVOPS85N2206"))).contains("check digits");
        assertThat(reason(Lei.parse("213800WAVVOPS85N22"))).contains("20 letters and digits");
    }

    @Test
    void anEmailAddressIsComparedInLowerCase() {
        assertThat(EmailAddress.parse(" Mo.Khan@Example.ORG ").orElseThrow().text())
                .isEqualTo("mo.khan@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mo.khan", "mo@khan", "mo khan@example.org", "a@@example.org", ".a@example.org", "a@-example.org"
            })
    void whatIsNoEmailAddressIsRefused(String typed) {
        assertThat(reason(EmailAddress.parse(typed))).contains("name@example.org");
    }
}
