package occ.access;

import static org.assertj.core.api.Assertions.assertThat;

import occ.reference.Areas;
import occ.reference.Force;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class OrganisationTreeTests {
    @Autowired
    Organisations organisations;

    @Test
    @DisplayName(
            "R34: in the database too, each of 43 forces stands under exactly one of ten regions, as the areas have it")
    void eachForceStandsUnderOneRegion() {
        assertThat(organisations.regions())
                .hasSize(10)
                .allSatisfy(region -> assertThat(region.parent())
                        .isEqualTo(organisations.command().id()));
        assertThat(organisations.forces()).hasSize(43).allSatisfy(body -> {
            var force = (Force) Areas.standard()
                    .withKey(body.key().substring("force:".length()))
                    .orElseThrow();
            var region = organisations.regionOf(body.id()).orElseThrow();
            assertThat(body.parent()).as(body.name()).isEqualTo(region.id());
            assertThat(region.key())
                    .as(body.name())
                    .isEqualTo("region:" + force.region().code());
            assertThat(body.onsCode()).as(body.name()).isEqualTo(force.onsCode());
        });
        assertThat(organisations.forces()).extracting(Organisation::key).doesNotHaveDuplicates();
    }
}
