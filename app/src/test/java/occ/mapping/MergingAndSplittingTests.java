package occ.mapping;

import static occ.mapping.MappingExamples.CHESHIRE_POLICE;
import static occ.mapping.MappingExamples.COORDINATOR;
import static occ.mapping.MappingExamples.DEE_MARLOW;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.MERSEYSIDE_POLICE;
import static occ.mapping.MappingExamples.QUAY_NINE;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.SLATE_YARD;
import static occ.mapping.MappingExamples.merge;
import static occ.mapping.MappingExamples.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import occ.kernel.Tier;
import org.junit.jupiter.api.Test;

class MergingAndSplittingTests {
    @Test
    void bothOwnersTogetherMayMerge() {
        var both = new Agreement.OfOwners(Set.of(MERSEYSIDE_POLICE, CHESHIRE_POLICE));

        assertThat(merge(both).objections(COORDINATOR)).isEmpty();
    }

    @Test
    void oneOwnerAloneMayNot() {
        var one = new Agreement.OfOwners(Set.of(MERSEYSIDE_POLICE));

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
        var merge =
                new Merge(QUAY_NINE, QUAY_NINE, SubjectState.ARCHIVED, Set.of(), board(Tier.NATIONAL), "Same people");

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
                HARBOUR_LANTERN, Set.of(HARBOUR_LANTERN), Map.of(), Set.of(), board(Tier.NATIONAL), "They parted");

        assertThat(one.objections(COORDINATOR)).hasSize(2);
    }

    private static Agreement board(Tier level) {
        return new Agreement.OfBoard(level, COORDINATOR.account());
    }
}
