package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import occ.adequacy.Clocks;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.Memberships.Who;
import occ.mapping.Recording.Recorded;
import occ.mapping.nomination.Nomination;
import occ.mapping.nomination.Nominations;
import occ.mapping.nomination.PriorityIndividual;
import occ.mapping.nomination.Vulnerability;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.reference.Areas;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class HoldingEverySubjectTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Clocks clocks;

    @Autowired
    People people;

    MadeGroups made;

    /** The states whose clock was looked at. */
    private final Set<SubjectState> held = EnumSet.noneOf(SubjectState.class);

    @BeforeEach
    void groupsAreMade() {
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    @DisplayName("R01: a group has somebody who must act and a clock in every live state, and in no terminal one")
    void aGroupIsHeldInEveryLiveState() {
        walk(made.nominated("Held Fast", "Ada Held", "Bo Held", "Cy Held"));

        assertThat(held)
                .containsExactlyInAnyOrder(EnumSet.allOf(SubjectState.class).stream()
                        .filter(state -> !state.isTerminal())
                        .toArray(SubjectState[]::new));
    }

    @Test
    @DisplayName("R01: so has a priority individual")
    void soHasAnIndividual() {
        walk(nominated(new PriorityIndividual(
                new Who.New(EntityKind.PERSON, "Lettice Held", LocalDate.of(1980, 1, 1)),
                DataSubjectCategory.SUSPECT,
                "Supplies pistols",
                Theme.FIREARMS,
                Areas.standard().withKey("merseyside").orElseThrow(),
                origin())));
    }

    @Test
    @DisplayName("R01: so has a vulnerability")
    void soHasAVulnerability() {
        walk(nominated(new Vulnerability(
                "Held containers",
                Vulnerability.Kind.BORDER_POINT,
                "Nobody opens them",
                Theme.DRUGS,
                Areas.standard().withKey("merseyside").orElseThrow(),
                "The port operator",
                origin())));
    }

    private void walk(Subject subject) {
        isHeld(subject);
        step(people.coordinator(), subject, Move.PICK_UP, new Grounds.None());
        step(people.coordinator(), subject, Move.RETURN, new Grounds.Return(Set.of(ReturnReason.OTHER), "Say more"));
        step(people.analyst(), subject, Move.RESUBMIT, new Grounds.Words("Said"));
        step(people.coordinator(), subject, Move.PICK_UP, new Grounds.None());
        step(people.coordinator(), subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        step(people.analyst(), subject, Move.SCORE, new Grounds.Scoring(0));
        var assured = new Grounds.Assurance(people.analyst().account(), "Read every rationale");
        step(people.coordinator(), subject, Move.RETURN_FROM_QA, assured);
        step(people.analyst(), subject, Move.SCORE, new Grounds.Scoring(0));
        step(people.coordinator(), subject, Move.PASS_QA, assured);
        step(people.analyst(), subject, Move.MONITOR, new Grounds.Words("Quiet since May"));
        step(
                people.analyst(),
                subject,
                Move.PROPOSE_ARCHIVE,
                new ArchiveProposal(
                        people.analyst().account(),
                        LocalDate.now(),
                        ArchiveReason.DISMANTLED,
                        "Little",
                        LocalDate.now().minusDays(30),
                        Set.of(),
                        "Died in March"));
        made.move(people.coordinator(), subject, Move.ARCHIVE, ArchiveApproval.OF_WHAT_WAS_PROPOSED);
        assertThat(clocks.running(people.coordinator(), subject.id())).isEmpty();
        step(people.coordinator(), subject, Move.REOPEN, new Grounds.Words("Seen again"));
    }

    private void step(Actor by, Subject subject, Move move, Grounds grounds) {
        made.move(by, subject, move, grounds);
        isHeld(subject);
    }

    /** Late is an exception within the day: the clock itself says so, and no job has to. */
    private void isHeld(Subject subject) {
        var now = made.again(subject);
        var ours = clocks.running(people.coordinator(), now.id()).stream()
                .filter(running -> running.rule().key().startsWith("mapping."))
                .toList();
        assertThat(ours).as("clocks while %s", now.state()).isNotEmpty().allSatisfy(running -> {
            assertThat(running.mustAct().words()).isNotBlank();
            assertThat(running.isException(running.dueAt().plus(Duration.ofDays(1))))
                    .isTrue();
        });
        held.add(now.state());
    }

    private Subject nominated(Nomination nomination) {
        return ((Recorded<Subject>) nominations.nominate(people.analyst(), nomination)).value();
    }

    private static Origin origin() {
        return new Origin(SourceKind.OFFICIAL, "Log 7", Grade.parse("2B P").orElseThrow());
    }
}
