package occ.mapping;

import static occ.mapping.MappingExamples.COORDINATOR;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.NIGHTLY_JOB;
import static occ.mapping.MappingExamples.goodGrounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Tier;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.nomination.DefinitionTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTests {
    @Test
    void aNominationGoesThroughTriageDevelopmentAndScoringOntoTheMap() {
        var path = List.of(Move.PICK_UP, Move.ACCEPT_FOR_DEVELOPMENT, Move.SCORE, Move.PASS_QA);

        assertThat(after(path)).isEqualTo(SubjectState.MAPPED);
    }

    @Test
    void whatWasArchivedComesBackAsANomination() {
        var path = List.of(
                Move.PICK_UP,
                Move.ACCEPT_FOR_DEVELOPMENT,
                Move.SCORE,
                Move.PASS_QA,
                Move.PROPOSE_ARCHIVE,
                Move.ARCHIVE,
                Move.REOPEN);

        assertThat(after(path)).isEqualTo(SubjectState.NOMINATED);
    }

    @Test
    void aMoveThatDoesNotLeadOnFromHereIsRefused() {
        var outcome = Lifecycle.decide(SubjectState.NOMINATED, Move.PASS_QA, COORDINATOR, goodGrounds(Move.PASS_QA));

        assertThat(outcome)
                .isEqualTo(new Refused(List.of(new Objection.NotFromHere(SubjectState.NOMINATED, Move.PASS_QA))));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R25: the program itself makes no move, least of all into the archive")
    void theProgramItselfMakesNoMove(Move move) {
        var from = EnumSet.allOf(SubjectState.class).stream()
                .filter(move::isPossibleFrom)
                .findFirst()
                .orElseThrow();

        assertThat(Lifecycle.decide(from, move, NIGHTLY_JOB, goodGrounds(move)))
                .isEqualTo(new Refused(List.of(new Objection.ForPeopleOnly(move))));
    }

    @Test
    void everyObjectionIsToldAtOnce() {
        var outcome = Lifecycle.decide(SubjectState.MAPPED, Move.RETURN, NIGHTLY_JOB, new Grounds.Return(Set.of(), ""));

        assertThat(objections(outcome)).hasSize(4);
    }

    @Test
    @DisplayName("R03: nobody assures a score of their own")
    void nobodyAssuresAScoreOfTheirOwn() {
        var outcome = Lifecycle.decide(SubjectState.SCORED, Move.PASS_QA, LEAD, goodGrounds(Move.PASS_QA));

        assertThat(objections(outcome)).singleElement().isInstanceOf(Objection.FourEyes.class);
    }

    @Test
    void aScoreWithoutRationaleIsNotSubmitted() {
        var outcome = Lifecycle.decide(SubjectState.DEVELOPMENT, Move.SCORE, LEAD, new Grounds.Scoring(1));

        assertThat(objections(outcome))
                .extracting(Objection::sentence)
                .containsExactly("Give the rationale of every score before you submit");
    }

    @Test
    void aGroupWithoutADefinitionTestIsNotAcceptedButAVulnerabilityIs() {
        var group = DefinitionTest.grounds(EntityKind.GROUP, null, List.of());
        var vulnerability = DefinitionTest.grounds(EntityKind.VULNERABILITY, null, List.of());

        assertThat(group.objections(COORDINATOR)).hasSize(1);
        assertThat(vulnerability.objections(COORDINATOR)).isEmpty();
    }

    @Test
    void aDuplicateNamesTheRecordThatItDuplicates() {
        var unnamed = new Grounds.Rejection(RejectReason.DUPLICATE, "Same people", null);
        var named = new Grounds.Rejection(
                RejectReason.DUPLICATE,
                "Same people",
                new EntityRef(EntityKind.GROUP, MappingExamples.HARBOUR_LANTERN));

        assertThat(unnamed.objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Name the record that it duplicates");
        assertThat(named.objections(COORDINATOR)).isEmpty();
    }

    @Test
    void aRejectionIsRedirectedToARecordOfTheRightKindOnly() {
        var vulnerability = new EntityRef(EntityKind.VULNERABILITY, MappingExamples.QUAY_NINE);
        var asIndividual = new Grounds.Rejection(RejectReason.PRIORITY_INDIVIDUAL, "Acts alone", vulnerability);

        assertThat(asIndividual.objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Name a priority individual");
    }

    @Test
    void aMoveOnTheWrongGroundsIsABrokenPromise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.decide(SubjectState.TRIAGE, Move.RETURN, COORDINATOR, new Grounds.None()));
    }

    @Test
    void theArchiveOfTheHigherTiersIsForTheTaskingChair() {
        assertThat(Move.ARCHIVE.verb(Tier.NATIONAL)).isEqualTo(MappingVerb.APPROVE_ARCHIVE_OF_HIGH_TIERS);
        assertThat(Move.ARCHIVE.verb(Tier.REGIONAL)).isEqualTo(MappingVerb.APPROVE_ARCHIVE_OF_HIGH_TIERS);
        assertThat(Move.ARCHIVE.verb(Tier.FORCE)).isEqualTo(MappingVerb.APPROVE_ARCHIVE);
        assertThat(Move.PICK_UP.verb(Tier.NATIONAL)).isEqualTo(MappingVerb.TRIAGE);
    }

    @Test
    @DisplayName("R40: undoing a merge leads back to the state before it")
    void undoingAMergeLeadsBack() {
        var undo = new Grounds.Undo(SubjectState.TRIAGE, Instant.EPOCH, "Two brothers");

        assertThat(Lifecycle.decide(SubjectState.MERGED, Move.UNDO_COMBINATION, COORDINATOR, undo))
                .isEqualTo(new Moved(SubjectState.MERGED, Move.UNDO_COMBINATION, SubjectState.TRIAGE));
    }

    @Test
    void everyStateIsReachedFromNomination() {
        var reached = EnumSet.of(SubjectState.NOMINATED);
        for (var round = 1; round < SubjectState.values().length; round++) {
            reached.addAll(reached.stream()
                    .flatMap(state -> Lifecycle.movesFrom(state).stream())
                    .map(Move::to)
                    .toList());
        }

        assertThat(reached).containsExactly(SubjectState.values());
    }

    @Test
    void everyStateCanBeLeft() {
        assertThat(SubjectState.values())
                .allSatisfy(state -> assertThat(Lifecycle.movesFrom(state)).isNotEmpty());
    }

    @Property(tries = 500, seed = "25")
    void noSequenceOfMovesLeavesATerminalStateExceptByReopeningOrUndoing(
            @ForAll @Size(min = 20, max = 200) List<Move> moves) {
        var state = SubjectState.NOMINATED;
        for (var move : moves) {
            var outcome = Lifecycle.decide(state, move, COORDINATOR, goodGrounds(move));
            if (outcome instanceof Moved(SubjectState from, Move made, SubjectState to)) {
                assertThat(from.isTerminal()).isEqualTo(made == Move.REOPEN || made == Move.UNDO_COMBINATION);
                state = to;
            }
        }
    }

    private static SubjectState after(List<Move> path) {
        var state = SubjectState.NOMINATED;
        for (var move : path) {
            assertThat(Lifecycle.decide(state, move, COORDINATOR, goodGrounds(move)))
                    .isEqualTo(new Moved(state, move, move.to()));
            state = move.to();
        }
        return state;
    }

    private static List<Objection> objections(MoveOutcome outcome) {
        return ((Refused) outcome).objections();
    }
}
