package occ.graph.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Networks;
import occ.graph.Progress;
import occ.graph.Seen;
import occ.graph.SimpleGraph;
import occ.graph.Tie;
import org.junit.jupiter.api.Test;

@Domain(Networks.class)
class CoMembershipTests {
    @Property(seed = "161", tries = 300)
    void twoGroupsShareThoseWhoAreTiedToBoth(@ForAll Seen seen) {
        var graph = SimpleGraph.of(seen.rebuilt(), Direction.BOTH);
        var found = CoMembership.of(seen.rebuilt(), CoMembershipTests::isGroup);
        int pairs = 0;
        for (int one = 0; one < seen.size(); one += 2) {
            for (int other = one + 2; other < seen.size(); other += 2) {
                var shared = members(graph, one).stream()
                        .filter(members(graph, other)::contains)
                        .toList();
                pairs += shared.isEmpty() ? 0 : 1;
                double weight = shared.stream()
                        .mapToDouble(member -> 1.0 / (groups(graph, member) - 1))
                        .sum();
                for (var pair : pair(found, one, other)) {
                    assertThat(pair.shared()).isEqualTo(shared.size());
                    assertThat(pair.weight()).isCloseTo(weight, within(1e-12));
                    assertThat(pair.ofOne()).isEqualTo(members(graph, one).size());
                    assertThat(pair.ofOther()).isEqualTo(members(graph, other).size());
                    assertThat(pair.jaccard()).isBetween(0.0, pair.overlap());
                }
            }
        }
        assertThat(found).hasSize(pairs);
    }

    @Property(seed = "162", tries = 300)
    void theHiddenAreSharedByNobody(@ForAll Seen seen) {
        var viewed = CoMembership.of(seen.view(), CoMembershipTests::isGroup);
        var rebuilt = CoMembership.of(seen.rebuilt(), node -> isGroup(seen.inWhole(node)));
        assertThat(viewed)
                .isEqualTo(rebuilt.stream().map(pair -> inWhole(seen, pair)).toList());
    }

    @Property(seed = "163", tries = 200)
    void communitiesThatDidNotChangeKeepTheirLabels(@ForAll Seen seen) {
        var communities = Leiden.of(seen.rebuilt(), 1, 7, Progress.NONE);
        var same = Continuity.of(communities, communities);
        assertThat(same.stability()).isEqualTo(1);
        assertThat(IntStream.range(0, communities.count())).allMatch(community -> same.label(community) == community);
    }

    @Property(seed = "164", tries = 200)
    void theHiddenHaveNoPartInWhatContinues(@ForAll Seen seen) {
        var viewed =
                continuity(Leiden.of(seen.view(), 1, 7, Progress.NONE), Leiden.of(seen.view(), 3, 7, Progress.NONE));
        var rebuilt = continuity(
                Leiden.of(seen.rebuilt(), 1, 7, Progress.NONE), Leiden.of(seen.rebuilt(), 3, 7, Progress.NONE));
        assertThat(viewed).isEqualTo(rebuilt);
    }

    @Test
    void aCommunityThatLosesOneKeepsItsLabelAndTheOneWhoLeftGetsANewOne() {
        var builder = Graph.builder().nodes(7);
        for (int one = 0; one < 6; one++) {
            for (int other = 0; other < one; other++) {
                if (one / 3 == other / 3) {
                    builder.add(Tie.between(one, other));
                }
            }
        }
        int leaving = builder.add(Tie.between(5, 6));
        var before = builder.build();
        var change = before.change();
        change.removeTie(leaving);
        var old = Leiden.of(before.view(), 1, 7, Progress.NONE);
        var fresh = Leiden.of(change.build().view(), 1, 7, Progress.NONE);
        var continuity = Continuity.of(old, fresh);
        assertThat(continuity.label(fresh.of(3))).isEqualTo(old.of(3));
        assertThat(continuity.label(fresh.of(6))).isEqualTo(2);
        assertThat(continuity.stability()).isCloseTo(6.0 / 7, within(1e-12));
    }

    private static List<Double> continuity(Communities before, Communities after) {
        var continuity = Continuity.of(before, after);
        var told = IntStream.range(0, after.count()).mapToObj(community -> (double) continuity.label(community));
        return Stream.concat(told, Stream.of(continuity.stability())).toList();
    }

    private static boolean isGroup(int node) {
        return node % 2 == 0;
    }

    private static List<Integer> members(SimpleGraph graph, int group) {
        return IntStream.range(0, graph.size())
                .filter(node -> !isGroup(node) && graph.hasTie(group, node))
                .boxed()
                .toList();
    }

    private static long groups(SimpleGraph graph, int member) {
        return IntStream.range(0, graph.size())
                .filter(node -> isGroup(node) && graph.hasTie(member, node))
                .count();
    }

    private static List<CoMembership> pair(List<CoMembership> found, int one, int other) {
        return found.stream()
                .filter(pair -> pair.one() == one && pair.other() == other)
                .toList();
    }

    private static CoMembership inWhole(Seen seen, CoMembership pair) {
        return new CoMembership(
                seen.inWhole(pair.one()),
                seen.inWhole(pair.other()),
                pair.shared(),
                pair.weight(),
                pair.ofOne(),
                pair.ofOther());
    }
}
