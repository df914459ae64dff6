package occ.graph.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.SplittableRandom;
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
import occ.graph.View;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeidenTests {
    @Property(seed = "111", tries = 300)
    @Domain(Networks.class)
    void nobodyWouldGainByMovingAndNoCommunityFallsApart(@ForAll Seen seen) {
        var communities = Leiden.of(seen.rebuilt(), 1, 7, Progress.NONE);
        var labels = labels(seen, communities);
        double modularity = modularity(seen.rebuilt(), labels);
        assertThat(communities.modularity()).isCloseTo(modularity, within(1e-12));
        for (int community = 0; community < communities.count(); community++) {
            assertThat(partsOf(seen.rebuilt(), labels, community)).isEqualTo(1);
        }
        for (int node = 0; node < seen.size(); node++) {
            for (int other = 0; other <= communities.count(); other++) {
                var moved = labels.clone();
                moved[node] = other;
                assertThat(modularity(seen.rebuilt(), moved)).isLessThan(modularity + 1e-9);
            }
        }
    }

    @Property(seed = "112", tries = 300)
    @Domain(Networks.class)
    void theHiddenHoldNoCommunityTogether(@ForAll Seen seen) {
        var viewed = Leiden.of(seen.view(), 1, 7, Progress.NONE);
        var rebuilt = Leiden.of(seen.rebuilt(), 1, 7, Progress.NONE);
        assertThat(viewed.count()).isEqualTo(rebuilt.count());
        assertThat(viewed.modularity()).isEqualTo(rebuilt.modularity());
        for (int node = 0; node < seen.size(); node++) {
            assertThat(viewed.of(seen.inWhole(node))).isEqualTo(rebuilt.of(node));
        }
    }

    @Property(seed = "113", tries = 60)
    @Domain(Networks.class)
    void aSmallNetworkIsSplitNearlyAsWellAsCanBe(@ForAll Seen seen) {
        if (seen.size() <= 8) {
            double best = best(seen.rebuilt(), new int[seen.size()], 0, 0);
            double found = Leiden.of(seen.rebuilt(), 1, 7, Progress.NONE).modularity();
            assertThat(found).isGreaterThan(best - 0.06).isLessThan(best + 1e-12);
        }
    }

    @Test
    @DisplayName("Planted communities are found, whatever the seed")
    void plantedCommunitiesAreFound() {
        var view = planted(10, 20);
        for (long seed = 0; seed < 5; seed++) {
            var communities = Leiden.of(view, 1, seed, Progress.NONE);
            assertThat(communities.count()).isEqualTo(10);
            for (int node = 0; node < 200; node++) {
                assertThat(communities.of(node)).isEqualTo(node / 20);
            }
        }
    }

    private static View planted(int count, int size) {
        var random = new SplittableRandom(3);
        var builder = Graph.builder().nodes(count * size);
        for (int node = 0; node < count * size; node++) {
            for (int other = 0; other < node; other++) {
                if (random.nextDouble() < (node / size == other / size ? 0.5 : 0.01)) {
                    builder.add(Tie.between(node, other));
                }
            }
        }
        return builder.build().view();
    }

    private static int[] labels(Seen seen, Communities communities) {
        var labels = new int[seen.size()];
        for (int node = 0; node < labels.length; node++) {
            labels[node] = communities.of(node);
        }
        return labels;
    }

    /** The best of all partitions, each node in a community begun before or the next. */
    private static double best(View view, int[] labels, int node, int used) {
        if (node == labels.length) {
            return modularity(view, labels);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int label = 0; label <= used; label++) {
            labels[node] = label;
            best = Math.max(best, best(view, labels, node + 1, Math.max(used, label + 1)));
        }
        return best;
    }

    private static double modularity(View view, int[] labels) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        double total = 0;
        for (int node = 0; node < labels.length; node++) {
            total += graph.strength(node);
        }
        double sum = 0;
        for (int node = 0; node < labels.length; node++) {
            for (int other = 0; other < labels.length; other++) {
                if (labels[node] == labels[other] && total > 0) {
                    int step = graph.find(node, other);
                    double weight = step < 0 ? 0 : graph.weight(step);
                    sum += weight / total - graph.strength(node) * graph.strength(other) / total / total;
                }
            }
        }
        return sum;
    }

    private static int partsOf(View view, int[] labels, int community) {
        var outside = new ArrayList<Integer>();
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != community) {
                outside.add(node);
            }
        }
        var alone = view.without(outside.stream().mapToInt(node -> node).toArray());
        return Components.of(alone).count();
    }
}
