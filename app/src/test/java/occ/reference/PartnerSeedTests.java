package occ.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerSeedTests {
    @Test
    void everyBodyHasAKeyOfItsOwn() {
        assertThat(PartnerSeed.all()).extracting(PartnerSeed::key).doesNotHaveDuplicates();
    }

    @Test
    void theTreeBeginsWithTenRegionalUnitsAndAllForces() {
        assertThat(PartnerSeed.all())
                .filteredOn(body -> body.region() != null)
                .hasSize(53)
                .allMatch(PartnerSeed::competentAuthority);
    }

    @Test
    void everySectorIsThereAndOnlyPublicBodiesAreCompetentAuthorities() {
        assertThat(PartnerSeed.all()).extracting(PartnerSeed::sector).contains(Sector.values());
        assertThat(PartnerSeed.all())
                .filteredOn(PartnerSeed::competentAuthority)
                .extracting(PartnerSeed::sector)
                .containsOnly(Sector.LAW_ENFORCEMENT, Sector.PUBLIC);
    }
}
