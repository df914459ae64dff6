package occ.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A network, what a reader sees of it, and the same network made anew without what is hidden. An algorithm must tell the
 * same of both.
 *
 * @param kept the number in the whole graph of each node made anew
 */
public record Seen(View view, View rebuilt, int[] kept) {

    /** @param classOf the access class of each node */
    static Seen of(List<Integer> classOf, List<Tie> ties, BitSet classes, BitSet layers, int from, int until) {
        var whole = Graph.builder();
        classOf.forEach(accessClass -> whole.node(0, accessClass));
        ties.forEach(whole::add);
        var view = whole.build().view().seenBy(classes).onLayers(layers::get).during(from, until);
        var kept = IntStream.range(0, classOf.size())
                .filter(node -> classes.get(classOf.get(node)))
                .toArray();
        return new Seen(view, rebuilt(kept, ties, classes, layers, from, until), kept);
    }

    private static View rebuilt(int[] kept, List<Tie> ties, BitSet classes, BitSet layers, int from, int until) {
        var builder = Graph.builder().nodes(kept.length);
        var place = new ArrayList<Integer>();
        IntStream.of(kept).forEach(place::add);
        for (var tie : ties) {
            boolean isKept = place.contains(tie.source())
                    && place.contains(tie.target())
                    && classes.get(tie.accessClass())
                    && layers.get(tie.layer())
                    && tie.from() < until
                    && tie.until() > from;
            if (isKept) {
                builder.add(moved(tie, place.indexOf(tie.source()), place.indexOf(tie.target())));
            }
        }
        return builder.build().view();
    }

    private static Tie moved(Tie tie, int source, int target) {
        return new Tie(
                source,
                target,
                tie.isDirected(),
                tie.layer(),
                tie.weight(),
                tie.from(),
                tie.until(),
                tie.accessClass(),
                tie.evidence());
    }

    public int size() {
        return kept.length;
    }

    /** A node made anew, as the whole graph numbers it. */
    public int inWhole(int node) {
        return kept[node];
    }

    public int[] inWhole(int[] nodes) {
        return IntStream.of(nodes).map(this::inWhole).toArray();
    }

    @Override
    public String toString() {
        var graph = rebuilt.graph();
        return IntStream.range(0, graph.ties()).mapToObj(graph::tie).toList() + " of " + List.of(size());
    }
}
