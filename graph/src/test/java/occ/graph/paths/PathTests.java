package occ.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.Test;

@Domain(Networks.class)
@Domain(DomainContext.Global.class)
class PathTests {
    @Property(seed = "91", tries = 200)
    void theShortestPathIsAsLongAsTheDistance(@ForAll Seen seen, @ForAll Direction direction) {
        forEachPair(seen, (from, to) -> {
            var found = ShortestPath.between(seen.rebuilt(), direction, from, to);
            expectCost(found, Twins.distances(seen.rebuilt(), direction, from, Cost.HOPS)[to]);
            found.ifPresent(path -> expectWalk(seen.rebuilt(), direction, path, from, to, Cost.HOPS));
        });
    }

    @Property(seed = "92", tries = 200)
    void theCheapestPathCostsTheLeast(@ForAll Seen seen, @ForAll Direction direction) {
        forEachPair(seen, (from, to) -> {
            var found = CheapestPath.between(seen.rebuilt(), direction, Cost.WEIGHT, from, to);
            expectCost(found, Twins.distances(seen.rebuilt(), direction, from, Cost.WEIGHT)[to]);
            found.ifPresent(path -> expectWalk(seen.rebuilt(), direction, path, from, to, Cost.WEIGHT));
        });
    }

    @Property(seed = "93", tries = 100)
    void theBestPathsAreTheFirstOfAllPaths(@ForAll Seen seen, @ForAll Direction direction) {
        int to = seen.size() - 1;
        if (to < 0 || seen.size() > 7) {
            return;
        }
        var all = allCosts(seen.rebuilt(), direction, 0, to);
        var found = BestPaths.between(seen.rebuilt(), direction, Cost.WEIGHT, 0, to, 5, Progress.NONE);
        assertThat(found.stream().map(Path::cost)).isEqualTo(all.subList(0, Math.min(5, all.size())));
        assertThat(found.stream().map(Path::nodes)).doesNotHaveDuplicates();
        found.forEach(path -> expectWalk(seen.rebuilt(), direction, path, 0, to, Cost.WEIGHT));
    }

    @Property(seed = "94", tries = 200)
    void whatGoesRoundArrivesAsSoonAsTheTiesAllow(@ForAll Seen seen, @ForAll Direction direction) {
        forEachPair(seen, (from, to) -> {
            for (int taking = 0; taking < 3; taking++) {
                var found = TimedPath.soonest(seen.rebuilt(), direction, from, to, 2, taking);
                expectCost(found, arrivals(seen.rebuilt(), direction, from, 2, taking)[to]);
                expectInTime(seen.rebuilt(), found, 2, taking);
            }
        });
    }

    @Property(seed = "95", tries = 200)
    void noPathLeadsThroughTheHidden(@ForAll Seen seen, @ForAll Direction direction) {
        forEachPair(seen, (from, to) -> {
            int start = seen.inWhole(from);
            int end = seen.inWhole(to);
            expectSame(
                    seen,
                    ShortestPath.between(seen.view(), direction, start, end),
                    ShortestPath.between(seen.rebuilt(), direction, from, to));
            expectSame(
                    seen,
                    CheapestPath.between(seen.view(), direction, Cost.WEIGHT, start, end),
                    CheapestPath.between(seen.rebuilt(), direction, Cost.WEIGHT, from, to));
            expectSame(
                    seen,
                    TimedPath.soonest(seen.view(), direction, start, end, 2, 1),
                    TimedPath.soonest(seen.rebuilt(), direction, from, to, 2, 1));
        });
    }

    @Property(seed = "96", tries = 100)
    void noneOfTheBestPathsLeadsThroughTheHidden(@ForAll Seen seen, @ForAll Direction direction) {
        if (seen.size() > 0) {
            int to = seen.size() - 1;
            var viewed = BestPaths.between(
                    seen.view(), direction, Cost.WEIGHT, seen.inWhole(0), seen.inWhole(to), 4, Progress.NONE);
            var rebuilt = BestPaths.between(seen.rebuilt(), direction, Cost.WEIGHT, 0, to, 4, Progress.NONE);
            assertThat(viewed).hasSameSizeAs(rebuilt);
            for (int i = 0; i < viewed.size(); i++) {
                expectSame(seen, Optional.of(viewed.get(i)), Optional.of(rebuilt.get(i)));
            }
        }
    }

    @Test
    void nobodyHiddenIsReachedAndASearchCanBeStopped() {
        var builder = Graph.builder().nodes(2);
        builder.add(Tie.between(0, 1).weighing(0));
        var view = builder.build().view();
        assertThat(ShortestPath.between(view.without(1), Direction.BOTH, 0, 1)).isEmpty();
        assertThat(CheapestPath.between(view, Direction.BOTH, Cost.CLOSENESS, 0, 1))
                .isEmpty();
        assertThatThrownBy(() -> BestPaths.between(view, Direction.BOTH, Cost.HOPS, 0, 1, 3, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> CheapestPath.between(view, Direction.BOTH, (graph, tie) -> -1, 0, 1))
                .hasMessageContaining("cannot cost");
    }

    private interface Pair {
        void of(int from, int to);
    }

    private static void forEachPair(Seen seen, Pair pair) {
        for (int from = 0; from < Math.min(3, seen.size()); from++) {
            for (int to = 0; to < seen.size(); to++) {
                pair.of(from, to);
            }
        }
    }

    private static void expectCost(Optional<Path> found, double cost) {
        assertThat(found.map(Path::cost).orElse(Double.POSITIVE_INFINITY)).isEqualTo(cost);
    }

    private static void expectWalk(View view, Direction direction, Path path, int from, int to, Cost cost) {
        assertThat(path.nodes().get(0)).isEqualTo(from);
        assertThat(path.nodes().get(path.hops())).isEqualTo(to);
        assertThat(path.nodes()).doesNotHaveDuplicates();
        double sum = 0;
        for (int hop = 0; hop < path.hops(); hop++) {
            int tie = path.ties().get(hop);
            int node = path.nodes().get(hop);
            assertThat(steps(view, direction, node)).contains(tie);
            assertThat(view.graph().otherEnd(tie, node)).isEqualTo(path.nodes().get(hop + 1));
            sum += cost.of(view.graph(), tie);
        }
        assertThat(path.cost()).isEqualTo(sum);
    }

    private static List<Integer> steps(View view, Direction direction, int node) {
        var graph = view.graph();
        return IntStream.range(graph.stepsBegin(node, direction), graph.stepsEnd(node, direction))
                .map(graph::tieOf)
                .boxed()
                .toList();
    }

    private static void expectInTime(View view, Optional<Path> found, int starting, int taking) {
        found.ifPresent(path -> {
            int now = starting;
            for (int tie : path.ties()) {
                now = Math.max(now, view.graph().from(tie));
                assertThat(now).isLessThan(view.graph().until(tie));
                now += taking;
            }
            assertThat(path.cost()).isEqualTo(now);
        });
    }

    /** Ties are numbered otherwise in the graph made anew, so the people and the cost are compared. */
    private static void expectSame(Seen seen, Optional<Path> viewed, Optional<Path> rebuilt) {
        assertThat(viewed.map(Path::cost)).isEqualTo(rebuilt.map(Path::cost));
        assertThat(viewed.map(Path::nodes))
                .isEqualTo(rebuilt.map(path ->
                        path.nodes().stream().map(node -> seen.inWhole(node)).toList()));
    }

    private static double[] arrivals(View view, Direction direction, int from, int starting, int taking) {
        var graph = view.graph();
        var arrivals = new double[graph.nodes()];
        Arrays.fill(arrivals, Double.POSITIVE_INFINITY);
        arrivals[from] = starting;
        for (int round = 0; round < graph.nodes(); round++) {
            for (int node = 0; node < graph.nodes(); node++) {
                for (int tie : steps(view, direction, node)) {
                    double departure = Math.max(arrivals[node], graph.from(tie));
                    int next = graph.otherEnd(tie, node);
                    if (departure < graph.until(tie)) {
                        arrivals[next] = Math.min(arrivals[next], departure + taking);
                    }
                }
            }
        }
        return arrivals;
    }

    private static List<Double> allCosts(View view, Direction direction, int from, int to) {
        var costs = new ArrayList<Double>();
        walk(view, direction, new ArrayList<>(List.of(from)), to, 0, costs);
        return costs.stream().sorted().toList();
    }

    /** Of several ties between the same two, the cheapest: paths differ by who is on them. */
    private static void walk(
            View view, Direction direction, List<Integer> nodes, int to, double sum, List<Double> costs) {
        int node = nodes.get(nodes.size() - 1);
        if (node == to) {
            costs.add(sum);
            return;
        }
        for (int next = 0; next < view.graph().nodes(); next++) {
            int other = next;
            var cheapest = steps(view, direction, node).stream()
                    .filter(tie -> view.graph().otherEnd(tie, node) == other)
                    .mapToDouble(view.graph()::weight)
                    .min();
            if (cheapest.isPresent() && !nodes.contains(next)) {
                nodes.add(next);
                walk(view, direction, nodes, to, sum + cheapest.getAsDouble(), costs);
                nodes.remove(nodes.size() - 1);
            }
        }
    }
}
