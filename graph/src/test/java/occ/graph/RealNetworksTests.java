package occ.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import occ.graph.groups.Components;
import occ.graph.groups.Leiden;
import occ.graph.measures.Betweenness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RealNetworksTests {
    @Test
    @DisplayName("Caviar has 110 people, 295 ties each way and a total weight of 3,546")
    void caviarIsAsPublished() {
        var simple = SimpleGraph.of(RealNetworks.read("caviar"), Direction.OUT);
        double weight =
                IntStream.range(0, simple.size()).mapToDouble(simple::strength).sum();
        assertThat(simple.size()).isEqualTo(110);
        assertThat(simple.steps()).isEqualTo(295);
        assertThat(weight).isEqualTo(3546);
    }

    @Test
    @DisplayName("Montagna has 101 people and 256 ties in meetings, 100 and 124 in phone calls")
    void montagnaIsAsPublished() {
        var meetings = SimpleGraph.of(RealNetworks.read("montagna_meetings"), Direction.BOTH);
        var calls = SimpleGraph.of(RealNetworks.read("montagna_phonecalls"), Direction.BOTH);
        assertThat(new int[] {meetings.size(), meetings.steps() / 2}).containsExactly(101, 256);
        assertThat(new int[] {calls.size(), calls.steps() / 2}).containsExactly(100, 124);
    }

    /**
     * L. Cavallaro and others, Disrupting resilient criminal networks through data analysis, 2020: about 70 per cent. Its
     * phone calls lose three quarters, its meetings, which are more tightly knit, somewhat less.
     */
    @Test
    @DisplayName("Without the five per cent most between others, Montagna falls apart")
    void montagnaFallsApartWithoutItsBrokers() {
        assertThat(lostWithoutBrokers("montagna_phonecalls", 5)).isCloseTo(0.753, within(0.001));
        assertThat(lostWithoutBrokers("montagna_meetings", 5)).isCloseTo(0.576, within(0.001));
    }

    /** Each time, whoever is most between the others who are left. */
    private static double lostWithoutBrokers(String network, int brokers) {
        var view = RealNetworks.read(network);
        int before = Components.of(view).largest();
        for (int removed = 0; removed < brokers; removed++) {
            int broker =
                    Betweenness.of(view, Direction.BOTH, Progress.NONE).top(1).get(0);
            view = view.without(broker);
        }
        return 1 - (double) Components.of(view).largest() / before;
    }

    @Test
    @DisplayName("Communities are found in every network, and none falls apart")
    void communitiesAreFoundInEveryNetwork() {
        RealNetworks.all().forEach((name, graph) -> {
            var view = graph.view();
            var communities = Leiden.of(view, 1, 1, Progress.NONE);
            assertThat(communities.modularity()).as(name).isGreaterThan(0.1);
            for (int community = 0; community < communities.count(); community++) {
                int one = community;
                var others = IntStream.range(0, graph.nodes()).filter(node -> communities.of(node) != one);
                assertThat(Components.of(view.without(others.toArray())).count())
                        .isEqualTo(1);
            }
        });
    }
}
