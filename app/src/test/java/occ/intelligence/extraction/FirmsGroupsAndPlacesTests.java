package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmsGroupsAndPlacesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he owns Fenwick Haulage Ltd there | Fenwick Haulage Ltd",
                "he owns Orme & Sons Motors there | Orme & Sons Motors",
                "he owns Kestrel (UK) Limited there | Kestrel (UK) Limited",
                "he owns Seabright Hand Car Wash there | Seabright Hand Car Wash",
                "he owns Bayline taxis there | Bayline taxis",
                "a company called Zephyr there | Zephyr",
            })
    void aFirmIsKnownByItsEndingOrByTheWordsBefore(String text, String firm) {
        assertThat(found(text)).containsExactly("ORGANISATION " + firm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Dock Road crew sells | Dock Road crew",
                "members of the Haldersley OCG | Haldersley OCG",
                "the Kestle organised crime group | Kestle organised crime group",
                "a gang known as the Eastfield Boys | Eastfield Boys",
                "the Northside lot again | Northside lot",
            })
    void aGroupIsKnownByTheWordForOne(String text, String group) {
        assertThat(found(text)).containsExactly("GROUP " + group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lives at 14 Harbour Lane with | 14 Harbour Lane",
                "lives at 27a Priory Gardens, Rochdale, with | 27a Priory Gardens, Rochdale",
                "lives at Flat 3, 22 Chapel Street with | Flat 3, 22 Chapel Street",
                "in Unit 9, Kestrel Trading Estate, Dock Road, Hull. | Unit 9, Kestrel Trading Estate, Dock Road, Hull",
                "kept in Unit 4B Saltmarsh Industrial Estate | Unit 4B Saltmarsh Industrial Estate",
                "parked on Beaumont Street at | Beaumont Street",
                "drinks in the Red Lion pub on | Red Lion pub",
                "drinks in the Fox and Hounds pub on | Fox and Hounds pub",
                "waits outside the Rose and Crown on | Rose and Crown",
                "is held in HMP Northgate on | HMP Northgate",
            })
    void anAddressGoesAsFarAsItIsWritten(String text, String address) {
        assertThat(found(text)).containsExactly("ADDRESS " + address);
    }

    @Test
    void anAddressAndItsPostcodeLieSideBySide() {
        assertThat(found("lives at 14 Harbour Lane, Thornholme, DN31 1AA with"))
                .containsExactly("ADDRESS 14 Harbour Lane, Thornholme", "POSTCODE DN31 1AA");
    }

    @Test
    void theLongestReadingStands() {
        assertThat(found("he works for Darren Fenwick Haulage Ltd"))
                .containsExactly("ORGANISATION Darren Fenwick Haulage Ltd");
    }
}
