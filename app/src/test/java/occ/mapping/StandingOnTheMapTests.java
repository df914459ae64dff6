package occ.mapping;

import static occ.mapping.MappingExamples.lightNomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import occ.access.AccessClasses;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Theme;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Subjects.NewSubject;
import occ.pole.NewSource;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.reference.WorkingDays;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class StandingOnTheMapTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Subjects subjects;

    @Autowired
    Clocks clocks;

    @Autowired
    Statements statements;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Test
    @DisplayName("R01: a nomination is the regional coordinator's, for five working days")
    void aNominationIsTheCoordinators() {
        on(MONDAY, () -> {
            var group = nominated(Handling.P);

            var clock = running(group);
            assertThat(clock.mustAct().words()).isEqualTo("Regional coordinator, North West");
            assertThat(clock.dueAt()).isEqualTo(endOf(WorkingDays.add(MONDAY, 5)));
        });
    }

    @Test
    @DisplayName("R01: what is returned is the nominator's; what is rejected is nobody's")
    void theClockFollowsTheState() {
        var group = nominated(Handling.P);
        move(group, Move.PICK_UP, new Grounds.None());
        assertThat(running(group).mustAct().words()).isEqualTo("Regional coordinator, North West");

        move(group, Move.RETURN, new Grounds.Return(Set.of(ReturnReason.SOURCE_MISSING), "Grade it"));
        assertThat(running(group).mustAct().words()).isEqualTo("Nominator, Merseyside");

        subjects.move(people.analyst(), group.id(), -1, Move.RESUBMIT, new Grounds.Words("Graded"));
        move(group, Move.PICK_UP, new Grounds.None());
        move(group, Move.REJECT, new Grounds.Rejection(RejectReason.LOCAL_CRIME, "Two shoplifters", null));
        assertThat(clocks.running(people.coordinator(), group.id())).isEmpty();
    }

    @Test
    void aMoveIsForThoseWhoseVerbReachesThePlace() {
        var group = nominated(Handling.P);
        var otherRegion = people.with("region:EM", Role.REGIONAL_COORDINATOR);

        assertThatThrownBy(() -> subjects.move(people.analyst(), group.id(), 1, Move.PICK_UP, new Grounds.None()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> subjects.move(otherRegion, group.id(), 1, Move.PICK_UP, new Grounds.None()))
                .isInstanceOf(Forbidden.class);
        assertThat(subjects.movesOpenTo(otherRegion, group)).isEmpty();
        assertThat(subjects.movesOpenTo(people.coordinator(), group)).containsExactly(Move.PICK_UP);
    }

    @Test
    void whoMovesSecondSeesBothVersions() {
        var group = nominated(Handling.P);
        move(group, Move.PICK_UP, new Grounds.None());

        assertThatThrownBy(() -> subjects.move(people.coordinator(), group.id(), 1, Move.PICK_UP, new Grounds.None()))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.differences())
                                .anySatisfy(difference ->
                                        assertThat(difference.theirs()).isEqualTo("In triage")));
    }

    @Test
    @DisplayName("R41: an earlier day shows the state known then")
    void anEarlierDayShowsTheStateKnownThen() {
        var made = new Subject[1];
        on(MONDAY, () -> made[0] = nominated(Handling.P));
        on(MONDAY.plusDays(2), () -> move(made[0], Move.PICK_UP, new Grounds.None()));

        assertThat(stateOn(made[0], MONDAY)).isEqualTo(SubjectState.NOMINATED);
        assertThat(stateOn(made[0], MONDAY.plusDays(2))).isEqualTo(SubjectState.TRIAGE);
        assertThatThrownBy(() -> stateOn(made[0], MONDAY.minusDays(1))).isInstanceOf(NoSuchRecord.class);
        assertThat(subjects.history(people.analyst(), made[0].id(), new AsAt(MONDAY)))
                .extracting(HistoryStep::deed)
                .containsExactly("Nominate");
    }

    @Test
    void whatIsHiddenIsNotThere() {
        var group = nominated(Handling.C);
        var stranger = people.with("force:kent", Role.ANALYST);

        assertThatThrownBy(() -> subjects.get(stranger, group.reference(), AsAt.NOW))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void whatAnUndoWouldTakeAwayIsKnownAndThenGone() {
        var actor = people.analyst();
        var source = source(actor, Handling.P);
        var made = transactions.as(
                actor,
                () -> subjects.open(
                        actor, List.of(group(actor, source, Handling.P), group(actor, source, Handling.P))));
        move(made.getFirst(), Move.PICK_UP, new Grounds.None());

        assertThat(subjects.workedOnSince(actor, source))
                .extracting(Subject::id)
                .containsExactly(made.getFirst().id());
        subjects.retract(actor, made.stream().map(Subject::id).toList());
        assertThatThrownBy(() -> subjects.get(actor, made.getLast().id())).isInstanceOf(NoSuchRecord.class);
        assertThat(clocks.running(actor, made.getLast().id())).isEmpty();
    }

    private SubjectState stateOn(Subject group, LocalDate day) {
        return subjects.get(people.analyst(), group.reference(), new AsAt(day)).state();
    }

    private void move(Subject group, Move move, Grounds grounds) {
        assertThat(subjects.move(people.coordinator(), group.id(), -1, move, grounds))
                .isInstanceOf(Moved.class);
    }

    private Clocks.Running running(Subject group) {
        var ours = clocks.running(people.coordinator(), group.id()).stream()
                .filter(running -> running.rule().key().startsWith("mapping."))
                .toList();
        assertThat(ours).hasSize(1);
        return ours.getFirst();
    }

    private Subject nominated(Handling handling) {
        var actor = people.analyst();
        return transactions.as(
                actor,
                () -> subjects.open(actor, List.of(group(actor, source(actor, handling), handling)))
                        .getFirst());
    }

    private NewSubject group(Actor actor, SourceId source, Handling handling) {
        return new NewSubject(
                EntityKind.GROUP,
                classes.ownedBy(actor, handling),
                lightNomination().name(),
                Theme.DRUGS,
                List.of(Theme.DRUGS),
                List.of(CrimeType.DRUG_IMPORTATION),
                "merseyside",
                List.of(),
                source,
                Grade.NOT_GRADED);
    }

    private SourceId source(Actor actor, Handling handling) {
        return transactions.as(actor, () -> {
            var owned = classes.ownedBy(actor, handling);
            return statements
                    .addSource(actor, new NewSource(owned, SourceKind.OFFICIAL, "Mapping return", null))
                    .id();
        });
    }

    private static Instant endOf(LocalDate day) {
        return new AsAt(day).instant(Instant.EPOCH);
    }

    private static void on(LocalDate day, Runnable work) {
        Now.at(day.atTime(9, 0).toInstant(ZoneOffset.UTC), work);
    }
}
