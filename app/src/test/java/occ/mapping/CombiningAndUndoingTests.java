package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.audit.Operation;
import occ.audit.OwnTrail;
import occ.audit.OwnTrail.Line;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.kernel.Tier;
import occ.mapping.Combinations.Splitting;
import occ.mapping.Combinations.Successor;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.nomination.Nominations;
import occ.pole.SourceKind;
import occ.tasking.Response;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CombiningAndUndoingTests {
    private static final Agreement BOARD = new Agreement.OfBoard(Tier.REGIONAL, "Item 4 of the board of 2 March");

    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Relations relations;

    @Autowired
    Reviews reviews;

    @Autowired
    Combinations combinations;

    @Autowired
    Response response;

    @Autowired
    Clocks clocks;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    MadeGroups made;

    /** Everything a reader is shown of a group that a merge or split could touch. */
    private record Seen(
            SubjectState state,
            Instant since,
            List<String> members,
            List<String> relations,
            Optional<LocalDate> reviewDue,
            Set<String> clocks,
            Object response) {}

    @BeforeEach
    void groupsAreMade() {
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    @DisplayName("R40: undoing a merge restores everything, chained merges too, whichever is undone first")
    void undoingRestoresEverything() {
        var one = made.mapped("Elm Sluice", "Ada Elm", "Bo Elm", "Cy Elm");
        var two = made.mapped("Oak Sluice", "Ada Oak", "Bo Oak", "Cy Oak");
        var three = made.mapped("Ash Sluice", "Ada Ash", "Bo Ash", "Cy Ash");
        response.decideTier(people.chair(), one.id(), -1, Tier.REGIONAL, "It works in four forces");
        rivals(one, three);
        var before = List.of(seen(one), seen(two), seen(three));

        merge(one, two);
        merge(two, three);
        assertThat(seen(three).members()).hasSize(9);
        assertThat(clocks.running(coordinator(), one.id())).isEmpty();

        undo(one);
        assertThat(seen(one)).isEqualTo(before.get(0));
        assertThat(seen(three).members()).hasSize(6);
        undo(two);
        assertThat(List.of(seen(one), seen(two), seen(three))).isEqualTo(before);

        merge(one, two);
        merge(two, three);
        undo(two);
        assertThat(seen(two).members())
                .as("what was merged into it is still read there")
                .hasSize(6);
        undo(one);
        assertThat(List.of(seen(one), seen(two), seen(three))).isEqualTo(before);
    }

    @Test
    @DisplayName("R40: a merge and its undoing are combinations in the trail, and name every record they touch")
    void aMergeIsACombinationInTheTrail() {
        var one = made.mapped("Birch Lock", "Ada Birch", "Bo Birch", "Cy Birch");
        var two = made.mapped("Beech Lock", "Ada Beech", "Bo Beech", "Cy Beech");

        merge(one, two);
        undo(one);

        assertThat(combinations("mapping.merge"))
                .first()
                .satisfies(line -> assertThat(line.records()).isEqualTo(2));
        assertThat(combinations("mapping.undo-combination"))
                .first()
                .satisfies(line -> assertThat(line.records()).isEqualTo(2));
    }

    @Test
    @DisplayName(
            "R40, R41: history keeps the merge, its reason, on whose word, and an earlier day shows who belonged then")
    void historyKeepsTheMerge() {
        var one = made.mapped("Rowan Weir", "Ada Rowan", "Bo Rowan", "Cy Rowan");
        var two = made.mapped("Larch Weir", "Ada Larch", "Bo Larch", "Cy Larch");

        merge(one, two);

        assertThat(subjects.history(coordinator(), one.id(), AsAt.NOW)
                        .getFirst()
                        .because())
                .contains("Same telephone", "Decided by the regional board: Item 4 of the board of 2 March");
        assertThat(combinations.of(coordinator(), two.id(), AsAt.NOW))
                .singleElement()
                .satisfies(pointer -> assertThat(
                                pointer.words() + " " + pointer.other().name())
                        .isEqualTo("Carries on for Rowan Weir"));
        undo(one);
        assertThat(combinations.of(coordinator(), two.id(), AsAt.NOW)).isEmpty();
        assertThat(subjects.history(coordinator(), one.id(), AsAt.NOW))
                .extracting(HistoryStep::deed)
                .startsWith("Undo the merge or split", "Merge");
    }

    @Test
    @DisplayName("A merge asks for a new score at the next review of the one that carries on")
    void aMergeAsksForANewScore() {
        var one = made.mapped("Alder Gate", "Ada Alder", "Bo Alder", "Cy Alder");
        var two = made.mapped("Hazel Gate", "Ada Hazel", "Bo Hazel", "Cy Hazel");

        merge(one, two);

        assertThat(reviews.open(coordinator(), two.id())).contains(ReviewTrigger.MERGE_OR_SPLIT);
    }

    @Test
    void theOwnerThatWasAssignedConsentsNotTheNominator() {
        var one = made.mapped("Maple Bar", "Ada Maple", "Bo Maple", "Cy Maple");
        var two = made.mapped("Hawthorn Bar", "Ada Hawthorn", "Bo Hawthorn", "Cy Hawthorn");
        var region = people.coordinator().unit();
        response.assignOwner(coordinator(), two.id(), -1, region, "It works in four forces");

        assertThat(combinations.owners(coordinator(), List.of(one, two))).containsOnlyKeys(one.nominatedBy(), region);
        var nominatorOnly = new Agreement.OfOwners(Set.of(one.nominatedBy()), "By telephone");
        assertThat(subjects.move(
                        coordinator(), one.id(), -1, Move.MERGE, Merge.into(two.ref(), nominatorOnly, "Same men")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::sentence)
                                .containsExactly("Every owner must consent, or a regional or national board decide"));
    }

    @Test
    @DisplayName("R40: a split gives every member a place, and undoing it takes back what it alone put on the map")
    void aSplitIsUndone() {
        var group = made.mapped("Long Reach", "Ada Reach", "Bo Reach", "Cy Reach");
        var known = made.mapped("Short Reach", "Di Reach", "Ed Reach", "Flo Reach");
        var before = List.of(seen(group), seen(known));
        var fresh = new Successor.New(GroupName.parse("Middle Reach").orElseThrow());

        var parted = combinations.split(
                coordinator(),
                group,
                group.version(),
                new Splitting(
                        List.of(fresh, new Successor.OnTheMap(known.ref())),
                        places(group, Set.of(0), Set.of(1), Set.of(0, 1)),
                        BOARD,
                        "The younger men work on their own"));

        assertThat(parted).isInstanceOf(Moved.class);
        var successor = successor(group, "Middle Reach");
        assertThat(seen(successor).members()).containsExactly("Ada Reach", "Cy Reach");
        assertThat(seen(known).members()).hasSize(5);
        undo(group);
        assertThat(List.of(seen(group), seen(known))).isEqualTo(before);
        assertThat(combinations.of(coordinator(), group.id(), AsAt.NOW)).isEmpty();
        assertThat(isThere(successor)).isFalse();
    }

    @Test
    void whatSomebodyHasWorkedOnSinceTheSplitStays() {
        var group = made.mapped("Broad Reach", "Ada Broad", "Bo Broad", "Cy Broad");
        combinations.split(
                coordinator(),
                group,
                group.version(),
                new Splitting(
                        List.of(
                                new Successor.New(GroupName.parse("Broad North").orElseThrow()),
                                new Successor.New(GroupName.parse("Broad South").orElseThrow())),
                        places(group, Set.of(0), Set.of(1), Set.of(1)),
                        BOARD,
                        "They parted in spring"));
        var north = successor(group, "Broad North");
        var south = successor(group, "Broad South");
        made.move(coordinator(), north, Move.PICK_UP, new Grounds.None());

        undo(group);

        assertThat(isThere(north)).isTrue();
        assertThat(isThere(south)).isFalse();
    }

    @Test
    void aSplitThatLeavesAMemberBehindPutsNothingOnTheMap() {
        var group = made.mapped("Narrow Reach", "Ada Narrow", "Bo Narrow", "Cy Narrow");
        var left = combinations.split(
                coordinator(),
                group,
                group.version(),
                new Splitting(
                        List.of(
                                new Successor.New(
                                        GroupName.parse("Narrow North").orElseThrow()),
                                new Successor.New(
                                        GroupName.parse("Narrow South").orElseThrow())),
                        places(group, Set.of(0), Set.of(1), Set.of()),
                        BOARD,
                        "They parted"));

        assertThat(left)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::sentence)
                                .containsExactly("Give every member at least one of the successors"));
        assertThat(combinations.of(coordinator(), group.id(), AsAt.NOW)).isEmpty();
        assertThat(made.again(group).state()).isEqualTo(SubjectState.MAPPED);
    }

    private Map<EntityId, Set<Integer>> places(
            Subject group, Set<Integer> first, Set<Integer> second, Set<Integer> third) {
        var members = memberships.of(coordinator(), group.id(), AsAt.NOW);
        return Map.of(id(members.get(0)), first, id(members.get(1)), second, id(members.get(2)), third);
    }

    private Subject successor(Subject origin, String name) {
        return combinations.of(coordinator(), origin.id(), AsAt.NOW).stream()
                .map(Combinations.Pointer::other)
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(Subject subject) {
        try {
            made.again(subject);
            return true;
        } catch (NoSuchRecord missing) {
            return false;
        }
    }

    private void merge(Subject merged, Subject survivor) {
        made.move(coordinator(), merged, Move.MERGE, Merge.into(survivor.ref(), BOARD, "Same telephone"));
    }

    private void undo(Subject subject) {
        made.move(coordinator(), subject, Move.UNDO_COMBINATION, Grounds.Undo.because("Two brothers, not one man"));
    }

    private void rivals(Subject one, Subject other) {
        var grade = Grade.parse("2B P").orElseThrow();
        relations.add(
                people.analyst(),
                one,
                new GroupRelation(one.id(), RelationKind.ALLY, other.id(), null, Period.UNKNOWN, grade),
                new Origin(SourceKind.OFFICIAL, "Log 9", grade));
    }

    private Seen seen(Subject subject) {
        var now = made.again(subject);
        return new Seen(
                now.state(),
                now.since(),
                memberships.of(coordinator(), now.id(), AsAt.NOW).stream()
                        .map(Member::name)
                        .toList(),
                relations.of(coordinator(), now.id(), AsAt.NOW).stream()
                        .map(related -> related.relation().kind() + " " + related.name())
                        .toList(),
                reviews.due(coordinator(), now.id(), AsAt.NOW),
                clocks.running(coordinator(), now.id()).stream()
                        .map(running -> running.rule().key() + " "
                                + running.dueAt().truncatedTo(ChronoUnit.MINUTES) + " "
                                + running.mustAct().words())
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(
                        response.of(people.chair(), now.id(), AsAt.NOW).tier()));
    }

    private List<Line> combinations(String deed) {
        var now = Instant.now();
        return transactions.as(
                coordinator(),
                () ->
                        trail
                                .between(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), 0, 1_000)
                                .lines()
                                .stream()
                                .filter(line -> line.operation() == Operation.COMBINATION)
                                .filter(line -> line.deed().equals(deed))
                                .toList());
    }

    private static EntityId id(Member member) {
        return member.membership().member().id();
    }

    private Actor coordinator() {
        return people.coordinator();
    }
}
