package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import occ.access.Compartment;
import occ.access.Role;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Which;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What was achieved against a subject that stands in a compartment stays in it. */
@WholeApplication
class CompartmentedDisruptionsTests {
    private static final String FORCE = "force:cumbria";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    DisruptionExports exports;

    @Autowired
    WaitingDisruptions waiting;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Disruption submitted;

    @BeforeEach
    void aClaimWithinACompartment() {
        author = people.admittedTo(Compartment.SAFEGUARDING, FORCE, Role.LEAD_OFFICER);
        supervisor = people.admittedTo(Compartment.SAFEGUARDING, FORCE, Role.LEAD_OFFICER, Role.ANALYST);
        var subject = beans.createBean(MadeSubjects.class)
                .nominated(author, EntityKind.GROUP, "Kept among Few", Compartment.SAFEGUARDING);
        var draft = done(disruptions.write(author, subject, ClaimExamples.of(Effect.MINOR), ""));
        submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
    }

    @Test
    @DisplayName("It waits for a supervisor who is admitted, and for no colleague who is not")
    void itWaitsForThoseAdmitted() {
        var colleague = people.another(FORCE, Role.LEAD_OFFICER);

        assertThat(waiting.of(supervisor, 50))
                .extracting(WaitingDisruptions.Waiting::reference)
                .contains(submitted.reference());
        assertThat(waiting.of(colleague, 50))
                .extracting(WaitingDisruptions.Waiting::reference)
                .doesNotContain(submitted.reference());
        assertThatThrownBy(() -> disruptions.get(colleague, submitted.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("It leaves in no file, not even for who is admitted, and only they are told how many stay behind")
    void itLeavesInNoFile() {
        done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
        var which = Which.of(DisruptionState.counted());
        var analyst = people.with(FORCE, Role.ANALYST);

        assertThat(exports.export(supervisor, which, "For the panel").lines())
                .extracting(Disruptions.Line::reference)
                .doesNotContain(submitted.reference());
        assertThat(exports.extent(supervisor, which).kept()).isPositive();
        assertThat(exports.extent(analyst, which).kept()).isZero();
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
