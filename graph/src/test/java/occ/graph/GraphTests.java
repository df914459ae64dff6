package occ.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GraphTests {
    @Test
    @DisplayName("A tie is kept as it was told")
    void aTieIsKeptAsItWasTold() {
        var tie = Tie.fromTo(0, 2)
                .onLayer(3)
                .weighing(2.5)
                .during(10, 20)
                .inClass(7)
                .evidencedBy(4);
        var builder = Graph.builder().nodes(3);
        builder.add(Tie.between(0, 1));
        builder.add(tie);
        var graph = builder.build();
        assertThat(graph.tie(1)).isEqualTo(tie);
        assertThat(graph.tie(0)).isEqualTo(Tie.between(0, 1));
    }

    @Test
    @DisplayName("A direction is one run of a node's steps")
    void aDirectionIsOneRunOfANodesSteps() {
        var builder = Graph.builder().nodes(4);
        builder.add(Tie.fromTo(3, 0));
        builder.add(Tie.between(0, 2));
        builder.add(Tie.fromTo(0, 1));
        var graph = builder.build();
        assertThat(steps(graph, 0, Direction.OUT)).containsExactly(1, 2);
        assertThat(steps(graph, 0, Direction.IN)).containsExactly(2, 3);
        assertThat(steps(graph, 0, Direction.BOTH)).containsExactly(1, 2, 3);
    }

    @Property(seed = "71", tries = 200)
    @Domain(Networks.class)
    void aNodesStepsAreTheTiesThatTouchIt(@ForAll Seen seen) {
        var graph = seen.view().graph();
        for (int node = 0; node < graph.nodes(); node++) {
            var out = new ArrayList<Integer>();
            for (int tie = 0; tie < graph.ties(); tie++) {
                if (graph.source(tie) == node) {
                    out.add(graph.target(tie));
                }
                if (graph.target(tie) == node && !graph.isDirected(tie)) {
                    out.add(graph.source(tie));
                }
            }
            assertThat(IntStream.of(steps(graph, node, Direction.OUT)).boxed())
                    .hasSameElementsAs(out)
                    .hasSameSizeAs(out);
        }
    }

    @Test
    @DisplayName("What is removed leaves its number behind, and takes its ties with it")
    void whatIsRemovedLeavesItsNumberBehind() {
        var builder = Graph.builder().nodes(3);
        builder.add(Tie.between(0, 1));
        builder.add(Tie.between(1, 2));
        var change = builder.build().change();
        change.removeNode(0);
        assertThat(change.node()).isEqualTo(3);
        var graph = change.build();
        assertThat(graph.view().sees(0)).isFalse();
        assertThat(graph.view().seesTie(0)).isFalse();
        assertThat(steps(graph, 1, Direction.BOTH)).containsExactly(2);
        assertThat(graph.version()).isEqualTo(1);
    }

    @Test
    @DisplayName("Nonsense is refused when it is told")
    void nonsenseIsRefusedWhenItIsTold() {
        var builder = Graph.builder().nodes(2);
        assertThatThrownBy(() -> builder.add(Tie.between(0, 2))).hasMessage("There is no node 2");
        assertThatThrownBy(() -> Tie.between(0, 1).weighing(Double.NaN)).hasMessageContaining("A weight is");
        assertThatThrownBy(() -> Tie.between(0, 1).during(3, 3)).hasMessageContaining("cannot end at 3");
        assertThatThrownBy(() -> Tie.between(0, 1).onLayer(256)).hasMessageContaining("not 256");
        builder.build();
        assertThatThrownBy(builder::node).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("Readers keep their snapshot while the next one takes its place")
    void readersKeepTheirSnapshotWhileTheNextTakesItsPlace() {
        var live = new LiveGraph(Graph.builder().nodes(2).build(), 2);
        var before = live.current();
        var tied = List.<Change>of(new Change.TieAdded(Tie.between(0, 1)));
        live.apply(tied);
        assertThat(before.ties()).isZero();
        assertThat(live.current().ties()).isEqualTo(1);
        assertThat(live.since(0)).contains(tied);
        assertThat(live.since(1)).contains(List.of());
        live.apply(List.of(new Change.NodeAdded(1, 2)));
        live.apply(List.of(new Change.NodeReclassified(2, 1, 3), new Change.TieReclassified(0, 5, 6)));
        assertThat(live.since(0)).isEmpty();
        assertThat(live.since(1).orElseThrow()).hasSize(3);
        assertThat(live.current().accessClass(2)).isEqualTo(3);
        assertThat(live.current().tie(0)).isEqualTo(Tie.between(0, 1).onLayer(5).inClass(6));
    }

    @Test
    @DisplayName("A batch with one impossible change changes nothing")
    void aBatchWithOneImpossibleChangeChangesNothing() {
        var live = new LiveGraph(Graph.builder().nodes(2).build(), 2);
        var changes = List.<Change>of(new Change.NodeRemoved(0), new Change.TieRemoved(0));
        assertThatThrownBy(() -> live.apply(changes)).hasMessage("There is no tie 0");
        assertThat(live.current().view().sees(0)).isTrue();
        assertThat(live.current().version()).isZero();
    }

    @Property(seed = "72", tries = 200)
    @Domain(Networks.class)
    void aGraphGrownByChangesIsTheGraphBuiltAtOnce(@ForAll Seen seen) {
        var whole = seen.rebuilt().graph();
        var live = new LiveGraph(Graph.builder().nodes(whole.nodes()).build(), 1);
        for (int tie = 0; tie < whole.ties(); tie++) {
            live.apply(List.of(new Change.TieAdded(whole.tie(tie))));
        }
        for (int node = 0; node < whole.nodes(); node++) {
            assertThat(steps(live.current(), node, Direction.BOTH)).isEqualTo(steps(whole, node, Direction.BOTH));
        }
    }

    private static int[] steps(Graph graph, int node, Direction direction) {
        return IntStream.range(graph.stepsBegin(node, direction), graph.stepsEnd(node, direction))
                .map(graph::to)
                .toArray();
    }
}
