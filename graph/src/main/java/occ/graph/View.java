package occ.graph;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see, and wants to see, of a graph: access classes, kinds, layers, a period, and whom to think away.
 * A tie is seen when it may be and both its ends are. Making one costs the number of distinct classes, not of ties; the
 * test stands inside each traversal.
 */
public final class View {
    private final Graph graph;
    private final BitSet nodeTags;
    private final BitSet tieTags;
    private final int from;
    private final int until;
    private final @Nullable BitSet removed;

    private View(Graph graph, BitSet nodeTags, BitSet tieTags, int from, int until, @Nullable BitSet removed) {
        this.graph = graph;
        this.nodeTags = nodeTags;
        this.tieTags = tieTags;
        this.from = from;
        this.until = until;
        this.removed = removed;
    }

    static View of(Graph graph) {
        var nodeTags = new BitSet();
        nodeTags.set(1, graph.nodeColumns().tags.size());
        var tieTags = new BitSet();
        tieTags.set(1, graph.tieColumns().tags.size());
        return new View(graph, nodeTags, tieTags, Tie.ALWAYS, Tie.FOREVER, null);
    }

    /** For who may see these access classes only. */
    public View seenBy(BitSet classes) {
        var nodes = graph.nodeColumns().tags;
        var ties = graph.tieColumns().tags;
        return new View(
                graph,
                narrowed(nodeTags, tag -> classes.get(nodes.accessClass((char) tag))),
                narrowed(tieTags, tag -> classes.get(ties.accessClass((char) tag))),
                from,
                until,
                removed);
    }

    public View ofKinds(IntPredicate kinds) {
        var tags = graph.nodeColumns().tags;
        var narrow = narrowed(nodeTags, tag -> kinds.test(tags.kind((char) tag)));
        return new View(graph, narrow, tieTags, from, until, removed);
    }

    public View onLayers(IntPredicate layers) {
        var tags = graph.tieColumns().tags;
        var narrow = narrowed(tieTags, tag -> layers.test(tags.kind((char) tag)));
        return new View(graph, nodeTags, narrow, from, until, removed);
    }

    /** Ties that held at some time from a moment until just before another. */
    public View during(int from, int until) {
        int later = Math.max(this.from, from);
        int earlier = Math.min(this.until, until);
        return new View(graph, nodeTags, tieTags, later, earlier, removed);
    }

    /** What would be left without somebody. */
    public View without(int... nodes) {
        var gone = removed == null ? new BitSet() : (BitSet) removed.clone();
        for (int node : nodes) {
            gone.set(node);
        }
        return new View(graph, nodeTags, tieTags, from, until, gone);
    }

    public Graph graph() {
        return graph;
    }

    /** Whether a node is in view. */
    public boolean sees(int node) {
        return nodeTags.get(graph.nodeColumns().tag[node]) && (removed == null || !removed.get(node));
    }

    /** Whether a step may be walked, for somebody who stands on a node in view. */
    public boolean isOpen(int step) {
        return tieTags.get(graph.stepTag(step)) && holds(graph.tieOf(step)) && sees(graph.to(step));
    }

    /** Whether a tie and both its ends are in view. */
    public boolean seesTie(int tie) {
        var ties = graph.tieColumns();
        return tieTags.get(ties.tag[tie]) && holds(tie) && sees(ties.source[tie]) && sees(ties.target[tie]);
    }

    private boolean holds(int tie) {
        if (from == Tie.ALWAYS && until == Tie.FOREVER) {
            return true;
        }
        var ties = graph.tieColumns();
        return ties.from[tie] < until && ties.until[tie] > from && from < until;
    }

    private static BitSet narrowed(BitSet tags, IntPredicate keeps) {
        var narrow = new BitSet();
        tags.stream().filter(keeps).forEach(narrow::set);
        return narrow;
    }
}
