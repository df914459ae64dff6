package occ.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTests {
    @Test
    void aCountryIsFoundByItsTwoLetters() {
        assertThat(Countries.withCode(" nl ")).map(Country::name).hasValue("Netherlands");
        assertThat(Countries.withCode("ZZ")).isEmpty();
    }

    @Test
    void theyStandInTheOrderOfTheirNames() {
        assertThat(Countries.all()).extracting(Country::name).isSorted().contains("United Kingdom");
    }
}
