package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.disruption.Disruptions.Line;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Disruptions.Shares;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Disruptions from the first word to a supervisor’s decision. */
@WholeApplication
class DisruptionsTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Subject subject;

    @BeforeEach
    void aGroup() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost a Warehouse", Handling.P);
    }

    @Test
    @DisplayName("What is recorded is read again as it was written, with outcomes, evidence and the words for its line")
    void whatIsWrittenIsRead() {
        var claim = ClaimExamples.of(Effect.MODERATE);
        var written = done(disruptions.write(author, subject, claim, "The landlord told us"));

        assertThat(written.state()).isEqualTo(DisruptionState.DRAFT);
        assertThat(written.claim())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(claim);
        assertThat(written.restricted()).isEqualTo("The landlord told us");
        assertThat(disruptions.get(people.coordinator(), written.reference()).restricted())
                .isEqualTo("The landlord told us");
        assertThat(disruptions
                        .get(people.with("force:kent", Role.ANALYST), written.reference())
                        .restricted())
                .isNull();
    }

    @Test
    @DisplayName("R03: a minor one is approved by a supervisor who did not write it")
    void aMinorOneIsApprovedByASupervisor() {
        var submitted = submitted(Effect.MINOR);

        assertThat(disruptions.maySupervise(author, submitted)).isFalse();
        assertThat(disruptions.supervise(author, submitted.reference(), submitted.version(), true, "My own"))
                .isEqualTo(new Refused("decision", "Somebody else than its author supervises a disruption"));
        var approved =
                done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));

        assertThat(approved.state()).isEqualTo(DisruptionState.APPROVED);
        assertThat(approved.level()).isEqualTo(Effect.MINOR);
    }

    @Test
    @DisplayName("R12: a supervisor who agrees to a major one leaves it to a panel")
    void aMajorOneWaitsForAPanel() {
        var submitted = submitted(Effect.MAJOR);
        var supervised =
                done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));

        assertThat(supervised.state()).isEqualTo(DisruptionState.SUPERVISED);
        assertThat(supervised.level()).isNull();
    }

    @Test
    @DisplayName("One that is returned is changed and submitted again; one that is withdrawn is not")
    void oneIsReturned() {
        var submitted = submitted(Effect.MINOR);
        var returned = done(disruptions.supervise(
                supervisor, submitted.reference(), submitted.version(), false, "Say what was lost"));
        assertThat(returned.state()).isEqualTo(DisruptionState.RETURNED);
        assertThat(disruptions.mayRewrite(author, returned)).isTrue();

        var rewritten = done(disruptions.rewrite(
                author, returned.reference(), returned.version(), ClaimExamples.of(Effect.NONE), ""));
        var again = done(disruptions.submit(author, rewritten.reference(), rewritten.version()));
        var withdrawn = done(disruptions.withdraw(author, again.reference(), again.version(), "Recorded twice"));

        assertThat(withdrawn.steps())
                .extracting(Disruption.Step::state)
                .containsExactly(
                        DisruptionState.SUBMITTED,
                        DisruptionState.RETURNED,
                        DisruptionState.SUBMITTED,
                        DisruptionState.WITHDRAWN);
        assertThat(disruptions.submit(author, withdrawn.reference(), withdrawn.version()))
                .isInstanceOf(Refused.class);
        assertThat(disruptions.of(author, subject, 10)).isEmpty();
    }

    @Test
    @DisplayName("A draft that wants what its level asks for is not submitted")
    void aWantingDraftStays() {
        var claim = ClaimExamples.lasting(ClaimExamples.of(Effect.MODERATE), 1, List.of(), List.of());
        var draft = done(disruptions.write(author, subject, claim, ""));

        assertThat(disruptions.submit(author, draft.reference(), draft.version()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("effects"));
    }

    @Test
    @DisplayName("The same subject within a week with the same outcome may be the same act; later it is another")
    void whatMayBeTheSameActIsNamed() {
        var first = submitted(Effect.MINOR);
        var week = ClaimExamples.of(Effect.MINOR, ClaimExamples.DAY.plusDays(7));
        var later = ClaimExamples.of(Effect.MINOR, ClaimExamples.DAY.plusDays(8));
        var elsewhere = people.with("force:kent", Role.LEAD_OFFICER);

        assertThat(disruptions.like(elsewhere, subject, week))
                .extracting(Line::reference)
                .containsExactly(first.reference());
        assertThat(disruptions.like(elsewhere, subject, later)).isEmpty();
    }

    @Test
    @DisplayName("What the reader may not see is no warning, and nobody learns of it")
    void whatIsHiddenIsNoWarning() {
        var hidden = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Kept Narrow", Handling.C);
        var disruption = done(disruptions.write(author, hidden, ClaimExamples.of(Effect.MINOR), ""));
        var elsewhere = people.with("force:kent", Role.LEAD_OFFICER);

        assertThat(disruptions.like(elsewhere, hidden, ClaimExamples.of(Effect.MINOR)))
                .isEmpty();
        assertThatThrownBy(() -> disruptions.get(elsewhere, disruption.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R11: a disruption is counted once, for its lead; contributors see it among what they supported")
    void itIsCountedOnce() {
        var kent = people.another("force:kent", Role.LEAD_OFFICER);
        var before = shares(kent);
        var led = shares(author);
        var submitted = submitted(Effect.MINOR);
        done(disruptions.addContributor(kent, submitted.reference(), kent.unit()));
        assertThat(disruptions.addContributor(kent, submitted.reference(), kent.unit()))
                .isEqualTo(new Refused("body", "That body is a contributor already"));
        assertThat(disruptions.addContributor(author, submitted.reference(), author.unit()))
                .isEqualTo(new Refused("body", "That body leads it already"));
        disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out");

        assertThat(shares(kent)).isEqualTo(new Shares(before.led(), before.supported() + 1));
        assertThat(shares(author)).isEqualTo(new Shares(led.led() + 1, led.supported()));
    }

    private Shares shares(Actor actor) {
        return disruptions.shares(actor, actor.unit(), ClaimExamples.DAY, ClaimExamples.DAY);
    }

    @Test
    @DisplayName("Somebody of another body neither supervises nor changes it, and of two who decide one is told")
    void othersStandBack() {
        var submitted = submitted(Effect.MINOR);
        var kent = people.another("force:kent", Role.LEAD_OFFICER);

        assertThatThrownBy(() -> disruptions.supervise(kent, submitted.reference(), submitted.version(), true, "Ours"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> disruptions.withdraw(kent, submitted.reference(), submitted.version(), "Ours"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> disruptions.supervise(supervisor, submitted.reference(), 1, true, "From an old page"))
                .isInstanceOf(StaleRecord.class);
    }

    private Disruption submitted(Effect level) {
        var draft = done(disruptions.write(author, subject, ClaimExamples.of(level), ""));
        return done(disruptions.submit(author, draft.reference(), draft.version()));
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
