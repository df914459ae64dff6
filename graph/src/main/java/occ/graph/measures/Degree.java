package occ.graph.measures;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * How many others somebody is tied to, and how strongly. L. C. Freeman, Centrality in social networks: conceptual
 * clarification, 1978; by value: A. Barrat and others, The architecture of complex weighted networks, 2004.
 */
public final class Degree {
    private Degree() {}

    /** How many others, however many ties lead to each. */
    public static Scores count(View view, Direction direction) {
        var simple = SimpleGraph.of(view, direction);
        return scores(view, simple, simple::degree);
    }

    /** The sum of the weights. */
    public static Scores value(View view, Direction direction) {
        var simple = SimpleGraph.of(view, direction);
        return scores(view, simple, simple::strength);
    }

    /** What comes in less what goes out: who ends up with the money. A tie without direction counts on both sides. */
    public static Scores net(View view) {
        var in = SimpleGraph.of(view, Direction.IN);
        var out = SimpleGraph.of(view, Direction.OUT);
        return scores(view, in, node -> in.strength(node) - out.strength(node));
    }

    private static Scores scores(View view, SimpleGraph simple, IntToDoubleFunction score) {
        var values = IntStream.range(0, simple.size()).mapToDouble(score::applyAsDouble);
        return Scores.of(simple, view.graph().nodes(), values.toArray());
    }
}
