package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import occ.access.Forbidden;
import occ.access.Role;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Disruptions.Which;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Looking afterwards at some of what supervisors approve alone. */
@WholeApplication
class DipSampleTests {
    /** One in ten is sampled: that none of so many is would happen once in a thousand million runs. */
    private static final int ENOUGH = 200;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    DipSample sample;

    @Autowired
    Panels panels;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Actor regional;
    Subject subject;

    @BeforeEach
    void aGroup() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        regional = people.with("region:NW", Role.TASKING_CHAIR);
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost a Boat", Handling.P);
    }

    @Test
    @DisplayName("Whoever moderates looks at one of the sample and agrees, and it leaves the list of those to look at")
    void somebodyLooks() {
        var sampled = sampled();
        assertThat(toLookAt()).contains(sampled.reference());
        assertThat(sample.mayAgree(regional, sampled)).isTrue();
        assertThat(sample.agree(regional, sampled.reference(), sampled.version(), " "))
                .isEqualTo(new Refused("sample", "Enter what you looked at"));

        var looked = done(sample.agree(regional, sampled.reference(), sampled.version(), "The custody record"));

        assertThat(looked.sampleCheckedAt()).isNotNull();
        assertThat(looked.state()).isEqualTo(DisruptionState.APPROVED);
        assertThat(looked.steps().getLast().words()).isEqualTo("Dip sample: agreed. The custody record");
        assertThat(toLookAt()).doesNotContain(sampled.reference());
        assertThat(sample.agree(regional, sampled.reference(), sampled.version(), "Twice"))
                .isEqualTo(new Refused("sample", "Nobody has to look at it in the dip sample"));
    }

    @Test
    @DisplayName("R03: nobody of the body that leads it looks at its sample, and nobody who does not moderate")
    void nobodyOfItsBodyLooks() {
        var sampled = sampled();

        assertThatThrownBy(() -> sample.agree(supervisor, sampled.reference(), sampled.version(), "I know it"))
                .isInstanceOf(Forbidden.class);
        assertThat(sample.mayAgree(author, sampled)).isFalse();
        assertThat(sample.mayAgree(people.with("region:SE", Role.TASKING_CHAIR), sampled))
                .isFalse();
    }

    @Test
    @DisplayName("R12: one that turns out to be moderate is corrected, and somebody looks later whether it lasted")
    void oneIsCorrected() {
        var sampled = sampled();

        var corrected = done(panels.correct(
                regional, sampled.reference(), sampled.version(), Effect.MODERATE, "The yard was rebuilt elsewhere"));

        assertThat(corrected.followUps()).hasSize(1);
        assertThat(toLookAt()).doesNotContain(sampled.reference());
    }

    private List<Reference> toLookAt() {
        var which = new Which(DisruptionState.counted(), null, null, null, null, List.of(), true);
        return disruptions.list(regional, which, 0, 1_000).stream()
                .map(Disruptions.Line::reference)
                .toList();
    }

    private Disruption sampled() {
        return Stream.generate(this::approved)
                .limit(ENOUGH)
                .filter(Disruption::sampled)
                .findFirst()
                .orElseThrow();
    }

    /** It would bear out a moderate level, and claims a minor one. */
    private Disruption approved() {
        var claim = ClaimExamples.of(Effect.MODERATE).at(Effect.MINOR);
        var draft = done(disruptions.write(author, subject, claim, ""));
        var submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
        return done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
