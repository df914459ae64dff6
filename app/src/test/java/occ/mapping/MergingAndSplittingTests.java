package occ.mapping;

import static occ.mapping.MappingExamples.CHESHIRE_POLICE;
import static occ.mapping.MappingExamples.COORDINATOR;
import static occ.mapping.MappingExamples.DEE_MARLOW;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.MERSEYSIDE_POLICE;
import static occ.mapping.MappingExamples.MINUTE;
import static occ.mapping.MappingExamples.QUAY_NINE;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.SLATE_YARD;
import static occ.mapping.MappingExamples.group;
import static occ.mapping.MappingExamples.merge;
import static occ.mapping.MappingExamples.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Tier;
import org.junit.jupiter.api.Test;

class MergingAndSplittingTests {
    @Test
    void bothOwnersTogetherMayMerge() {
        var both = new Agreement.OfOwners(Set.of(MERSEYSIDE_POLICE, CHESHIRE_POLICE), MINUTE);

        assertThat(merge(both).objections(COORDINATOR)).isEmpty();
    }

    @Test
    void oneOwnerAloneMayNot() {
        var one = new Agreement.OfOwners(Set.of(MERSEYSIDE_POLICE), MINUTE);

        assertThat(merge(one).objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Every owner must consent, or a regional or national board decide");
    }

    @Test
    void aRegionalBoardMayDecideAForceMayNot() {
        assertThat(merge(board(Tier.REGIONAL)).objections(COORDINATOR)).isEmpty();
        assertThat(merge(board(Tier.NATIONAL)).objections(COORDINATOR)).isEmpty();
        assertThat(merge(board(Tier.FORCE)).objections(COORDINATOR)).hasSize(1);
    }

    @Test
    void whatCarriesOnIsAnotherRecordAndLive() {
        var merge = new Merge(
                group(QUAY_NINE),
                group(QUAY_NINE),
                SubjectState.ARCHIVED,
                Set.of(),
                board(Tier.NATIONAL),
                "Same people");

        assertThat(merge.objections(COORDINATOR)).hasSize(2);
    }

    @Test
    void aSplitLeavesNoMemberBehind() {
        var placed = Map.of(ROWAN_PIKE.id(), Set.of(QUAY_NINE, SLATE_YARD), DEE_MARLOW.id(), Set.of(SLATE_YARD));

        assertThat(split(placed).objections(COORDINATOR)).isEmpty();
        assertThat(split(Map.of(ROWAN_PIKE.id(), Set.of())).objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Give every member at least one of the successors");
        assertThat(split(Map.of(ROWAN_PIKE.id(), Set.of(HARBOUR_LANTERN))).objections(COORDINATOR))
                .hasSize(1);
    }

    @Test
    void aSplitHasTwoSuccessorsOrMore() {
        var one = new Split(
                group(HARBOUR_LANTERN),
                Set.of(HARBOUR_LANTERN),
                Set.of(),
                Map.of(),
                Set.of(),
                board(Tier.NATIONAL),
                "They parted");

        assertThat(one.objections(COORDINATOR)).hasSize(2);
    }

    @Test
    void whoAgreedAndWhenIsOnRecord() {
        var unsaid = merge(new Agreement.OfBoard(Tier.NATIONAL, " "));

        assertThat(unsaid.objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Say who consented or decided, and when");
    }

    @Test
    void onlyRecordsOfOneKindAreMergedAndOnlyGroupsSplit() {
        var individual = new EntityRef(EntityKind.PRIORITY_INDIVIDUAL, QUAY_NINE);
        var mixed = new Merge(
                group(HARBOUR_LANTERN), individual, SubjectState.MAPPED, Set.of(), board(Tier.NATIONAL), "Same man");
        var parted = new Split(
                individual,
                Set.of(HARBOUR_LANTERN, SLATE_YARD),
                Set.of(),
                Map.of(),
                Set.of(),
                board(Tier.NATIONAL),
                "Two men");

        assertThat(mixed.objections(COORDINATOR))
                .extracting(Objection::sentence)
                .containsExactly("Only records of one kind are merged");
        assertThat(parted.problems()).extracting(Problem::sentence).containsExactly("Only a group is split");
    }

    private static Agreement board(Tier level) {
        return new Agreement.OfBoard(level, MINUTE);
    }
}
