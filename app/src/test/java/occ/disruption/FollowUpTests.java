package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import occ.access.Forbidden;
import occ.access.Role;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.FollowUp.Finding;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whether effects lasted. */
@WholeApplication
class FollowUpTests {
    private static final Instant APPROVED = Instant.parse("2030-03-04T09:00:00Z");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    FollowUps followUps;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Actor regional;
    Actor national;
    Subject subject;

    @BeforeEach
    void aGroup() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        regional = people.with("region:NW", Role.TASKING_CHAIR);
        national = people.with("command", Role.TASKING_CHAIR);
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost its Yard", Handling.P);
    }

    @Test
    @DisplayName("R12: somebody looks at a major one after 180 days and after 365, and then it is closed")
    void aMajorOneIsLookedAtTwice() {
        var approved = approved(Effect.MAJOR);
        assertThat(approved.followUps()).extracting(FollowUp::due).hasSize(2);
        assertThat(days(179, () -> check(supervisor, approved, Finding.CONFIRMED, null)))
                .isEqualTo(new Refused("finding", "Nothing is due to be looked at"));
        var once = days(180, () -> done(check(supervisor, approved, Finding.CONFIRMED, null)));
        assertThat(followUps.mayClose(supervisor, once)).isFalse();
        var twice = days(365, () -> done(check(supervisor, once, Finding.DOWNGRADED, Effect.MODERATE)));

        assertThat(twice.state()).isEqualTo(DisruptionState.DOWNGRADED);
        assertThat(twice.level()).isEqualTo(Effect.MAJOR);
        assertThat(twice.confirmed()).isEqualTo(Effect.MODERATE);
        assertThat(done(followUps.close(supervisor, twice.reference(), twice.version(), ""))
                        .state())
                .isEqualTo(DisruptionState.CLOSED);
    }

    @Test
    @DisplayName("R03: its author does not look at it; what was more than was approved is for those who moderate")
    void itsAuthorDoesNotLook() {
        var approved = approved(Effect.MODERATE);

        assertThat(days(90, () -> check(author, approved, Finding.CONFIRMED, null)))
                .isEqualTo(new Refused("finding", "Somebody else than its author looks whether it lasted"));
        assertThat(days(90, () -> check(supervisor, approved, Finding.DOWNGRADED, Effect.MAJOR)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("lasted"));
        assertThatThrownBy(() -> days(90, () -> check(supervisor, approved, Finding.UPGRADED, Effect.MAJOR)))
                .isInstanceOf(Forbidden.class);
        assertThat(days(90, () -> done(check(national, approved, Finding.UPGRADED, Effect.MAJOR)))
                        .confirmed())
                .isEqualTo(Effect.MAJOR);
    }

    private Outcome check(Actor actor, Disruption disruption, Finding finding, @Nullable Effect level) {
        return followUps.check(
                actor, disruption.reference(), disruption.version(), finding, level, "Reports of the last weeks");
    }

    private static <T> T days(int after, Supplier<T> deed) {
        return Now.at(APPROVED.plus(Duration.ofDays(after)), deed);
    }

    private Disruption approved(Effect level) {
        return Now.at(APPROVED, () -> {
            var draft = done(disruptions.write(author, subject, ClaimExamples.of(level), ""));
            var submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
            var supervised = done(
                    disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
            var tabled = done(panels.table(people.coordinator(), supervised.reference(), supervised.version()));
            var decided = done(
                    panels.decide(regional, tabled.reference(), tabled.version(), new Verdict.Approve("Borne out")));
            return level == Effect.MAJOR
                    ? done(panels.decide(
                            national, decided.reference(), decided.version(), new Verdict.Approve("Borne out")))
                    : decided;
        });
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
