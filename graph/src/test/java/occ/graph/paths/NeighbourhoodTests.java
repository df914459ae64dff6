package occ.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Networks;
import occ.graph.Seen;
import occ.graph.Tie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NeighbourhoodTests {
    @Property(seed = "75", tries = 300)
    @Domain(Networks.class)
    @Domain(DomainContext.Global.class)
    void thoseWithinSomeHopsAreThoseWhoseDistanceIsNoMore(@ForAll Seen seen, @ForAll Direction direction) {
        var graph = seen.rebuilt().graph();
        for (int node = 0; node < graph.nodes(); node++) {
            var near = Neighbourhood.around(seen.rebuilt(), direction, 3, node);
            var distances = Twins.distances(seen.rebuilt(), direction, node, Cost.HOPS);
            for (int hops = 0; hops <= 3; hops++) {
                int hop = hops;
                var expected = IntStream.range(0, graph.nodes()).filter(other -> distances[other] == hop);
                assertThat(near.at(hops)).containsExactlyInAnyOrder(expected.toArray());
            }
        }
    }

    @Property(seed = "76", tries = 300)
    @Domain(Networks.class)
    @Domain(DomainContext.Global.class)
    void theHiddenAreNeitherNearNorABridge(
            @ForAll Seen seen, @ForAll Direction direction, @ForAll @IntRange(max = 4) int hops) {
        for (int node = 0; node < seen.size(); node++) {
            var near = Neighbourhood.around(seen.view(), direction, hops, seen.inWhole(node));
            var rebuilt = Neighbourhood.around(seen.rebuilt(), direction, hops, node);
            assertThat(near.within(hops)).isEqualTo(rebuilt.size());
            assertThat(near.at(hops)).isEqualTo(seen.inWhole(rebuilt.at(hops)));
        }
    }

    @Test
    @DisplayName("A hidden seed is passed over, and a seed told twice counts once")
    void aHiddenSeedIsPassedOver() {
        var builder = Graph.builder().nodes(3);
        builder.add(Tie.between(0, 1));
        var view = builder.build().view();
        assertThat(Neighbourhood.around(view.without(0), Direction.BOTH, 5, 0).size())
                .isZero();
        assertThat(Neighbourhood.around(view, Direction.BOTH, 5, 0, 2, 0).at(0)).containsExactly(0, 2);
        assertThat(Neighbourhood.around(view, Direction.BOTH, 5, 0).at(9)).isEmpty();
        assertThatThrownBy(() -> Neighbourhood.around(view, Direction.BOTH, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
