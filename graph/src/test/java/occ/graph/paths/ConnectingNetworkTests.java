package occ.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Networks;
import occ.graph.Seen;
import occ.graph.SimpleGraph;
import occ.graph.Tie;
import occ.graph.View;
import occ.graph.groups.Components;
import org.junit.jupiter.api.Test;

@Domain(Networks.class)
class ConnectingNetworkTests {
    @Property(seed = "141", tries = 300)
    void peopleAreJoinedAtACostWithinTheBoundOfTheLeast(@ForAll Seen seen) {
        int size = seen.size();
        if (size < 3 || Components.of(seen.rebuilt()).count() > 1) {
            return;
        }
        var found = ConnectingNetwork.of(seen.rebuilt(), Cost.HOPS, 0, size / 2, size - 1);
        double least = least(seen.rebuilt(), 0, size / 2, size - 1);
        assertThat(found.cost()).isBetween(least, least * (2 - 2.0 / 3) + 1e-9);
        assertThat(found.bound()).isLessThanOrEqualTo(least + 1e-9);
    }

    @Property(seed = "142", tries = 300)
    void whatIsFoundIsATreeInEachPartThatHoldsPeople(@ForAll Seen seen) {
        if (seen.size() > 0) {
            var people = IntStream.range(0, seen.size())
                    .filter(node -> node % 3 == 0)
                    .toArray();
            var found = ConnectingNetwork.of(seen.rebuilt(), Cost.WEIGHT, people);
            var components = Components.of(seen.rebuilt());
            var parts = new TreeSet<Integer>();
            IntStream.of(people).forEach(person -> parts.add(components.of(person)));
            assertThat(found.ties()).hasSize(found.nodes().size() - parts.size());
            assertThat(partsOf(seen.rebuilt(), found)).isEqualTo(parts.size());
            double sum = found.ties().stream()
                    .mapToDouble(seen.rebuilt().graph()::weight)
                    .sum();
            assertThat(found.cost()).isCloseTo(sum, within(1e-9));
        }
    }

    @Property(seed = "143", tries = 300)
    void theHiddenConnectNobody(@ForAll Seen seen) {
        if (seen.size() > 1) {
            var people = new int[] {0, seen.size() / 2, seen.size() - 1};
            var viewed = ConnectingNetwork.of(seen.view(), Cost.WEIGHT, seen.inWhole(people));
            var rebuilt = ConnectingNetwork.of(seen.rebuilt(), Cost.WEIGHT, people);
            assertThat(viewed.cost()).isEqualTo(rebuilt.cost());
            assertThat(viewed.bound()).isEqualTo(rebuilt.bound());
            assertThat(viewed.nodes())
                    .isEqualTo(rebuilt.nodes().stream()
                            .map(node -> seen.inWhole(node))
                            .toList());
        }
    }

    @Test
    void somebodyInTheMiddleIsFound() {
        var builder = Graph.builder().nodes(5);
        IntStream.range(0, 3).forEach(person -> builder.add(Tie.between(person, 3)));
        var view = builder.build().view();
        var found = ConnectingNetwork.of(view, Cost.HOPS, 0, 1, 2, 4);
        assertThat(found.nodes()).containsExactly(0, 1, 2, 3, 4);
        assertThat(found.cost()).isEqualTo(3);
        assertThat(ConnectingNetwork.of(view.without(3), Cost.HOPS, 0, 1, 2).ties())
                .isEmpty();
    }

    private static int partsOf(View view, ConnectingNetwork found) {
        var builder = Graph.builder().nodes(found.nodes().size());
        for (int tie : found.ties()) {
            int one = found.nodes().indexOf(view.graph().source(tie));
            builder.add(Tie.between(one, found.nodes().indexOf(view.graph().target(tie))));
        }
        return Components.of(builder.build().view()).count();
    }

    /** Of all sets that hold the people and hold together, the smallest: a tree has one tie fewer than nodes. */
    private static double least(View view, int... people) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        return IntStream.range(0, 1 << graph.size())
                .filter(bits -> IntStream.of(people).allMatch(person -> (bits >> person & 1) == 1))
                .filter(bits -> holdsTogether(graph, BitSet.valueOf(new long[] {bits})))
                .map(bits -> Integer.bitCount(bits) - 1)
                .min()
                .orElseThrow();
    }

    private static boolean holdsTogether(SimpleGraph graph, BitSet set) {
        var reached = new BitSet();
        reached.set(set.nextSetBit(0));
        for (int round = 0; round < set.size(); round++) {
            set.stream()
                    .filter(node -> reached.stream().anyMatch(other -> graph.hasTie(node, other)))
                    .forEach(reached::set);
            if (reached.equals(set)) {
                return true;
            }
        }
        return reached.equals(set);
    }
}
