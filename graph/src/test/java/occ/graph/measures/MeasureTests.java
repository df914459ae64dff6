package occ.graph.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
class MeasureTests {
    private static final Progress ALONE = Progress.NONE;

    @Property(seed = "101", tries = 200)
    void degreeCountsPeopleAndValueCountsWeight(@ForAll Seen seen, @ForAll Direction direction) {
        var matrix = Matrix.of(seen.rebuilt(), direction);
        expect(seen, Degree.count(seen.rebuilt(), direction), node -> matrix.neighbours(node));
        expect(seen, Degree.value(seen.rebuilt(), direction), node -> matrix.strength(node));
        var in = Matrix.of(seen.rebuilt(), Direction.IN);
        var out = Matrix.of(seen.rebuilt(), Direction.OUT);
        expect(seen, Degree.net(seen.rebuilt()), node -> in.strength(node) - out.strength(node));
    }

    @Property(seed = "102", tries = 200)
    void closenessIsMadeOfDistances(@ForAll Seen seen, @ForAll Direction direction) {
        var matrix = Matrix.of(seen.rebuilt(), direction);
        expect(seen, Closeness.harmonic(seen.rebuilt(), direction, ALONE), matrix::harmonic);
        expect(seen, Closeness.of(seen.rebuilt(), direction, ALONE), matrix::closeness);
    }

    @Property(seed = "103", tries = 200)
    void betweennessIsTheShareOfShortestPathsThatPass(@ForAll Seen seen, @ForAll Direction direction) {
        var matrix = Matrix.of(seen.rebuilt(), direction);
        double pair = direction == Direction.BOTH ? 0.5 : 1;
        expect(seen, Betweenness.of(seen.rebuilt(), direction, ALONE), node -> pair * matrix.betweenness(node));
    }

    @Property(seed = "104", tries = 200)
    void theRandomWalkerIsWhereTheEquationsSay(@ForAll Seen seen, @ForAll Direction direction) {
        var ranks = PageRank.of(seen.rebuilt(), direction, 0.85, ALONE);
        var matrix = Matrix.of(seen.rebuilt(), direction);
        var walked = matrix.pageRank(0.85, node -> ranks.of(node));
        expect(seen, ranks, node -> walked[node]);
        assertThat(sum(seen, ranks)).isCloseTo(seen.size() == 0 ? 0 : 1, within(1e-9));
    }

    @Property(seed = "105", tries = 200)
    void aSampleOfAllIsExactAndOneOfSomeIsWithinItsError(@ForAll Seen seen, @ForAll Direction direction) {
        var exact = Betweenness.of(seen.rebuilt(), direction, ALONE);
        var all = Betweenness.sampled(seen.rebuilt(), direction, 0.01, 0.01, 7, ALONE);
        expect(seen, all, exact::of);
        var some = Betweenness.sampled(seen.rebuilt(), direction, 0.6, 0.05, 7, ALONE);
        double pairs = seen.size() * Math.max(0, seen.size() - 2.0) / (direction == Direction.BOTH ? 2 : 1);
        for (int node = 0; node < seen.size(); node++) {
            assertThat(some.of(node)).isCloseTo(exact.of(node), within(0.6 * pairs + 1e-9));
        }
    }

    @Property(seed = "106", tries = 200)
    void theHiddenCountInNoMeasure(@ForAll Seen seen, @ForAll Direction direction) {
        var measures = List.<Function<View, Scores>>of(
                view -> Degree.count(view, direction),
                view -> Degree.value(view, direction),
                Degree::net,
                view -> Closeness.of(view, direction, ALONE),
                view -> Closeness.harmonic(view, direction, ALONE),
                view -> PageRank.of(view, direction, 0.85, ALONE),
                view -> Betweenness.of(view, direction, ALONE),
                view -> Betweenness.sampled(view, direction, 0.6, 0.05, 7, ALONE));
        for (var measure : measures) {
            var viewed = measure.apply(seen.view());
            var rebuilt = measure.apply(seen.rebuilt());
            for (int node = 0; node < seen.size(); node++) {
                assertThat(viewed.of(seen.inWhole(node))).isEqualTo(rebuilt.of(node));
            }
            assertThat(viewed.top(99))
                    .isEqualTo(rebuilt.top(99).stream()
                            .map(node -> seen.inWhole(node))
                            .toList());
        }
    }

    @Property(seed = "107", tries = 200)
    void eigenvectorCentralityIsAnEigenvectorAndTheHiddenHaveNoPartInIt(@ForAll Seen seen) {
        if (seen.size() > 0) {
            var rebuilt = Eigenvector.of(seen.rebuilt(), Direction.BOTH, ALONE);
            var viewed = Eigenvector.of(seen.view(), Direction.BOTH, ALONE);
            double stretch = Matrix.of(seen.rebuilt(), Direction.BOTH).stretch(rebuilt::of);
            var stretched = Matrix.of(seen.rebuilt(), Direction.BOTH).multiplied(rebuilt::of);
            expect(seen, rebuilt.times(stretch), node -> stretched[node]);
            for (int node = 0; node < seen.size(); node++) {
                assertThat(viewed.of(seen.inWhole(node))).isEqualTo(rebuilt.of(node));
            }
        }
    }

    @Test
    void theMiddleOfAStarIsBetweenEveryPair() {
        var builder = Graph.builder().nodes(5);
        IntStream.range(1, 5).forEach(leaf -> builder.add(Tie.between(0, leaf)));
        var view = builder.build().view();
        assertThat(Betweenness.of(view, Direction.BOTH, ALONE).of(0)).isEqualTo(6);
        assertThat(Closeness.of(view, Direction.BOTH, ALONE).top(1)).containsExactly(0);
        assertThat(Degree.count(view.without(4), Direction.BOTH).of(4)).isNaN();
    }

    @Test
    void aMeasureStopsWhenItIsNoLongerWanted() {
        var view = Graph.builder().nodes(3).build().view();
        assertThatThrownBy(() -> Betweenness.of(view, Direction.BOTH, (done, of) -> done < 1))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Closeness.of(view, Direction.BOTH, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
    }

    private interface Score {
        double of(int node);
    }

    private static void expect(Seen seen, Scores scores, Score twin) {
        for (int node = 0; node < seen.size(); node++) {
            assertThat(scores.of(node)).isCloseTo(twin.of(node), within(1e-9));
        }
    }

    private static double sum(Seen seen, Scores scores) {
        return IntStream.range(0, seen.size()).mapToDouble(scores::of).sum();
    }
}
