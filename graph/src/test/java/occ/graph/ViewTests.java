package occ.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewTests {
    @Property(seed = "73", tries = 300)
    @Domain(Networks.class)
    void aViewShowsWhatAGraphWithoutTheHiddenWouldHold(@ForAll Seen seen) {
        for (var direction : Direction.values()) {
            var viewed = SimpleGraph.of(seen.view(), direction);
            var rebuilt = SimpleGraph.of(seen.rebuilt(), direction);
            assertThat(viewed.size()).isEqualTo(seen.size());
            for (int node = 0; node < rebuilt.size(); node++) {
                assertThat(viewed.node(node)).isEqualTo(seen.inWhole(node));
                assertThat(row(viewed, node)).isEqualTo(row(rebuilt, node));
            }
        }
    }

    @Property(seed = "74", tries = 300)
    @Domain(Networks.class)
    void aSimpleGraphAddsUpWhatLiesBetweenTheSameTwo(@ForAll Seen seen) {
        var graph = seen.rebuilt().graph();
        var simple = SimpleGraph.of(seen.rebuilt(), Direction.OUT);
        for (int node = 0; node < graph.nodes(); node++) {
            var sums = new TreeMap<Integer, Double>();
            for (int step = graph.stepsBegin(node, Direction.OUT); step < graph.stepsEnd(node, Direction.OUT); step++) {
                if (graph.to(step) != node) {
                    sums.merge(graph.to(step), graph.weight(graph.tieOf(step)), Double::sum);
                }
            }
            assertThat(row(simple, node)).isEqualTo(sums);
        }
    }

    @Test
    @DisplayName("Thinking somebody away hides them and their ties, and twice adds up")
    void thinkingSomebodyAwayHidesThemAndTheirTies() {
        var builder = Graph.builder().nodes(3);
        builder.add(Tie.between(0, 1));
        builder.add(Tie.between(1, 2));
        var view = builder.build().view().without(0);
        assertThat(IntStream.range(0, 2).filter(view::seesTie)).containsExactly(1);
        assertThat(IntStream.range(0, 3).filter(view.without(1)::sees)).containsExactly(2);
    }

    @Test
    @DisplayName("Kinds and periods narrow a view")
    void kindsAndPeriodsNarrowAView() {
        var builder = Graph.builder();
        builder.node(1, 0);
        builder.node(2, 0);
        builder.node(1, 0);
        builder.add(Tie.between(0, 2).during(10, 20));
        var view = builder.build().view();
        assertThat(IntStream.range(0, 3).filter(view.ofKinds(kind -> kind == 1)::sees))
                .containsExactly(0, 2);
        assertThat(view.during(0, 10).seesTie(0)).isFalse();
        assertThat(view.during(19, 30).seesTie(0)).isTrue();
        assertThat(view.during(20, 30).seesTie(0)).isFalse();
        assertThat(view.during(0, 15).during(16, 30).seesTie(0)).isFalse();
    }

    private static TreeMap<Integer, Double> row(SimpleGraph graph, int node) {
        var row = new TreeMap<Integer, Double>();
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            row.put(graph.to(step), graph.weight(step));
        }
        return row;
    }
}
