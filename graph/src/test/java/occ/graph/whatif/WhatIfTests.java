package occ.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Networks;
import occ.graph.Progress;
import occ.graph.Seen;
import occ.graph.Tie;
import occ.graph.View;
import occ.graph.groups.Components;
import occ.graph.measures.Betweenness;
import occ.graph.measures.Closeness;
import occ.graph.paths.Neighbourhood;
import org.junit.jupiter.api.Test;

@Domain(Networks.class)
@Domain(DomainContext.Global.class)
class WhatIfTests {
    private static final Progress ALONE = Progress.NONE;

    @Property(seed = "121", tries = 150)
    void thoseWhoseRemovalPartsMostAreNearlyTheBestOfAllSets(@ForAll Seen seen) {
        var found = KeyPlayers.forRemoval(seen.rebuilt(), 2, ALONE);
        long all = pairs(seen.rebuilt());
        assertThat(found.value()).isEqualTo(all - pairs(seen.rebuilt().without(array(found.nodes()))));
        double best = sets(seen.size(), 2)
                .mapToDouble(set -> all - pairs(seen.rebuilt().without(set)))
                .max()
                .orElse(0);
        assertThat(found.value()).isBetween(best * 0.98, best);
        assertThat(found.bound()).isGreaterThanOrEqualTo(best);
    }

    @Property(seed = "122", tries = 150)
    void thoseWhoReachMostAreNearlyTheBestOfAllSets(@ForAll Seen seen, @ForAll Direction direction) {
        var found = KeyPlayers.forReach(seen.rebuilt(), direction, 2, 2, ALONE);
        assertThat(found.value()).isEqualTo(reach(seen.rebuilt(), direction, array(found.nodes())));
        double best = sets(seen.size(), 2)
                .mapToDouble(set -> reach(seen.rebuilt(), direction, set))
                .max()
                .orElse(0);
        assertThat(found.value()).isBetween(best * (1 - 1 / Math.E), best);
        assertThat(found.bound()).isGreaterThanOrEqualTo(best);
    }

    @Property(seed = "123", tries = 150)
    void theHiddenAreNoKeyPlayersAndPartNobody(@ForAll Seen seen, @ForAll Direction direction) {
        expectSame(seen, KeyPlayers.forRemoval(seen.view(), 3, ALONE), KeyPlayers.forRemoval(seen.rebuilt(), 3, ALONE));
        expectSame(
                seen,
                KeyPlayers.forReach(seen.view(), direction, 3, 2, ALONE),
                KeyPlayers.forReach(seen.rebuilt(), direction, 3, 2, ALONE));
    }

    @Property(seed = "124", tries = 150)
    void aRemovalLeavesWhatAGraphWithoutThemWouldBe(@ForAll Seen seen) {
        if (seen.size() > 1) {
            var removal = Removal.of(seen.rebuilt(), 3, ALONE, 0);
            var left = seen.rebuilt().without(0);
            assertThat(removal.before().pairs()).isEqualTo(pairs(seen.rebuilt()));
            assertThat(removal.after().pairs()).isEqualTo(pairs(left));
            assertThat(removal.after().nodes()).isEqualTo(seen.size() - 1);
            assertThat(removal.after().largestComponent())
                    .isEqualTo(Components.of(left).largest());
            assertThat(removal.after().efficiency()).isCloseTo(efficiency(left, seen.size()), within(1e-12));
            var before = Betweenness.of(seen.rebuilt(), Direction.BOTH, ALONE);
            var after = Betweenness.of(left, Direction.BOTH, ALONE);
            assertThat(removal.likelyBridges()).allMatch(node -> after.of(node) > before.of(node));
        }
    }

    @Property(seed = "125", tries = 150)
    void aRemovalTellsNothingOfTheHidden(@ForAll Seen seen) {
        if (seen.size() > 0) {
            var viewed = Removal.of(seen.view(), 3, ALONE, seen.inWhole(0));
            var rebuilt = Removal.of(seen.rebuilt(), 3, ALONE, 0);
            assertThat(viewed.before()).isEqualTo(rebuilt.before());
            assertThat(viewed.after()).isEqualTo(rebuilt.after());
            assertThat(viewed.likelyBridges()).isEqualTo(inWhole(seen, rebuilt.likelyBridges()));
        }
    }

    @Test
    void twoWhoHoldTwoHalvesTogetherAreFoundTogether() {
        var builder = Graph.builder().nodes(8);
        for (int leaf = 2; leaf < 5; leaf++) {
            builder.add(Tie.between(0, leaf));
            builder.add(Tie.between(1, leaf + 3));
        }
        builder.add(Tie.between(0, 1));
        var view = builder.build().view();
        assertThat(KeyPlayers.forRemoval(view, 2, ALONE)).isEqualTo(new KeyPlayers(List.of(0, 1), 28, 28));
        assertThat(KeyPlayers.forReach(view, Direction.BOTH, 2, 1, ALONE).value())
                .isEqualTo(8);
        assertThatThrownBy(() -> KeyPlayers.forRemoval(view, 2, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
    }

    private static void expectSame(Seen seen, KeyPlayers viewed, KeyPlayers rebuilt) {
        assertThat(viewed.nodes()).isEqualTo(inWhole(seen, rebuilt.nodes()));
        assertThat(viewed.value()).isEqualTo(rebuilt.value());
        assertThat(viewed.bound()).isEqualTo(rebuilt.bound());
    }

    private static List<Integer> inWhole(Seen seen, List<Integer> nodes) {
        return IntStream.of(seen.inWhole(array(nodes))).boxed().toList();
    }

    private static int[] array(List<Integer> nodes) {
        return nodes.stream().mapToInt(node -> node).toArray();
    }

    private static Stream<int[]> sets(int size, int count) {
        return IntStream.range(0, 1 << size)
                .filter(bits -> Integer.bitCount(bits) == Math.min(size, count))
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}).stream().toArray());
    }

    private static long pairs(View view) {
        var components = Components.of(view);
        return IntStream.range(0, components.count())
                .mapToLong(part -> (long) components.size(part) * (components.size(part) - 1) / 2)
                .sum();
    }

    private static int reach(View view, Direction direction, int[] seeds) {
        return Neighbourhood.around(view, direction, 2, seeds).size();
    }

    private static double efficiency(View left, int size) {
        var harmonic = Closeness.harmonic(left, Direction.BOTH, ALONE);
        double sum = IntStream.range(1, size).mapToDouble(harmonic::of).sum();
        return size == 2 ? 0 : sum / ((size - 1.0) * (size - 2));
    }
}
