package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.picture.OwnClocks.Own;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WholeApplication
class OwnClocksTests {
    @Autowired
    OwnClocks clocks;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Clock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeSubjects made;

    @BeforeEach
    void subjects() {
        made = beans.createBean(MadeSubjects.class);
    }

    @Test
    @DisplayName("A nomination is a decision of its region's coordinator, and of nobody who may not triage")
    void aNominationIsADecisionOfItsRegionsCoordinator() {
        var group = made.nominated(EntityKind.GROUP, "Ember Lock", Handling.P);

        assertThat(own(people.coordinator(), group)).hasValueSatisfying(own -> {
            assertThat(own.rule().isDecision()).isTrue();
            assertThat(own.deedAddress()).isEqualTo(own.address() + "/triage");
        });
        assertThat(own(people.with("region:NW", Role.ANALYST), group)).isEmpty();
        assertThat(own(people.with("region:SE", Role.REGIONAL_COORDINATOR), group))
                .isEmpty();
    }

    @Test
    @DisplayName("What waits stands on the page of own work with its deed, its subject and its rule")
    void whatWaitsStandsOnThePageOfOwnWork() {
        made.nominated(EntityKind.GROUP, "Ember Wharf", Handling.P);
        var coordinator = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var first = all(coordinator).getFirst();

        var page = browsers.as(coordinator).get("/work").body();

        assertThat(page)
                .contains(
                        first.name(),
                        first.deedAddress(),
                        "rule " + first.rule().code());
    }

    @Test
    @DisplayName("The national chair sees that tiers wait anywhere in the country")
    void theNationalChairSeesThatTiersWait() {
        made.mapped(EntityKind.GROUP, "Ember Quay", Handling.P);

        assertThat(browsers.as(people.chair()).get("/work").body())
                .contains("Awaiting a tier", "/tasking/awaiting-tier");
    }

    private Optional<Own> own(Actor actor, Subject subject) {
        return all(actor).stream()
                .filter(own -> own.subject().equals(subject.ref()))
                .findFirst();
    }

    private List<Own> all(Actor actor) {
        return clocks.until(actor, clock.instant().plus(Duration.ofDays(30)), 10_000);
    }
}
