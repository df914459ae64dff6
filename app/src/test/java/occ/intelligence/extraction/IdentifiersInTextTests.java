package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static occ.intelligence.extraction.Examples.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersInTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uses 07700 900123 now | 07700 900123 | +447700900123",
                "uses 07700900123. | 07700900123 | +447700900123",
                "uses +44 (0)7700 900 123, | +44 (0)7700 900 123 | +447700900123",
                "uses (020) 7946-0958 daily | (020) 7946-0958 | +442079460958",
                "uses 0161.496.0123; | 0161.496.0123 | +441614960123",
                "uses 0044 7700 900123 or | 0044 7700 900123 | +447700900123",
                "uses +33 6 12 34 56 78 12 times | +33 6 12 34 56 78 | +33612345678",
                "his mobile 447700900123 is off | 447700900123 | +447700900123",
                "07700 900123 2 calls | 07700 900123 | +447700900123",
            })
    void aTelephoneNumberIsFoundHoweverItIsWritten(String text, String written, String canonical) {
        var number = only(text);

        assertThat(number.kind()).isEqualTo(ProposedKind.PHONE_NUMBER);
        assertThat(number.text()).isEqualTo(written);
        assertThat(number.canonical()).isEqualTo(canonical);
    }

    @Test
    void aProposalSaysWhyInASentence() {
        assertThat(only("uses 07700 900123 now").because()).isEqualTo("A UK mobile number");
        assertThat(only("his phone 020 7946 0958").because()).isEqualTo("A UK landline number, after the word “phone”");
        assertThat(only("a van, AB19 CDE").because()).isEqualTo("Written like a registration of 2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in a grey van, AB19 CDE, | VRM | AB19 CDE | AB19CDE",
                "a car ab19cde left | VRM | ab19cde | AB19CDE",
                "a red car, P123 ABC, | VRM | P123 ABC | P123ABC",
                "index ABC 123D on it | VRM | ABC 123D | ABC123D",
                "plate AIG 1234 seen | VRM | AIG 1234 | AIG1234",
                "a van (partial plate YK68) | PART_OF_VRM | YK68 | YK68",
                "the registration ending 7 TTX | PART_OF_VRM | 7 TTX | 7TTX",
                "the plate began KX19 | PART_OF_VRM | KX19 | KX19",
                "a car, KX19 ??E, left | PART_OF_VRM | KX19 ??E | KX19??E",
            })
    void aRegistrationIsFoundWholeOrInPart(String text, ProposedKind kind, String written, String canonical) {
        var mark = only(text);

        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.text()).isEqualTo(written);
        assertThat(mark.canonical()).isEqualTo(canonical);
    }

    @Test
    void aRegistrationOfAYearThatHasNotComeIsNone() {
        assertThat(found("a van, AB29 CDE, left")).isEmpty();
        assertThat(found("a van, AB75 CDE, left")).containsExactly("VRM AB75 CDE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paid to GB29 NWBK 6016 1331 9268 19 and | IBAN | GB29NWBK60161331926819",
                "paid to DE89370400440532013000 | IBAN | DE89370400440532013000",
                "sort code 20-04-15 account 38290008 | SORT_CODE_AND_ACCOUNT | 20041538290008",
                "20-04-15 38290008 was used | SORT_CODE_AND_ACCOUNT | 20041538290008",
                "account no. 38290008, sort code 20-04-15 | SORT_CODE_AND_ACCOUNT | 20041538290008",
                "IMEI 49-015420-323751-8 | IMEI | 490154203237518",
                "handset 490154203237518 seized | IMEI | 490154203237518",
                "to razor.fenwick@example.org. | EMAIL_ADDRESS | razor.fenwick@example.org",
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa got it | CRYPTO_ADDRESS | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "is PNC 79/163001B | PNC_ID | 1979/0163001B",
                "cellmate A1234BC | PRISON_NUMBER | A1234BC",
                "company number 01234567 | COMPANY_NUMBER | 01234567",
                "registered as SC123456 | COMPANY_NUMBER | SC123456",
                "his NI number JG 10 37 59 A | NINO | JG103759A",
                "his passport number 533401372 | PASSPORT | 533401372",
                "at SW1A 1AA | POSTCODE | SW1A 1AA",
                "at m14 5rt | POSTCODE | M14 5RT",
            })
    void anIdentifierIsGivenInItsCanonicalForm(String text, ProposedKind kind, String canonical) {
        var identifier = only(text);

        assertThat(identifier.kind()).isEqualTo(kind);
        assertThat(identifier.canonical()).isEqualTo(canonical);
    }

    @Test
    void anIdentifierWhoseCheckFailsIsProposedWeaklyWithTheReason() {
        var imei = only("IMEI 490154203237511");

        assertThat(imei.strength()).isEqualTo(Strength.WEAK);
        assertThat(imei.because()).startsWith("Meant for “IMEI”").contains("last digit");
        assertThat(only("IBAN GB29 NWBK 6016 1331 9268 18 and").text()).isEqualTo("GB29 NWBK 6016 1331 9268 18");
        assertThat(found("a card number of 4901542032375111 was read")).isEmpty();
    }

    @Test
    void whatIdentifiesSomethingSaysOfWhatItIsAnAttribute() {
        assertThat(ProposedKind.VRM.entityKind()).contains(occ.kernel.EntityKind.VEHICLE);
        assertThat(ProposedKind.VRM.predicate()).contains(occ.pole.Predicate.VRM);
        assertThat(ProposedKind.DATE.entityKind()).isEmpty();
    }
}
