package occ.graph.paths;

import occ.graph.Graph;

/** What it costs to walk a tie: never less than nothing. */
@FunctionalInterface
public interface Cost {
    /** Every tie alike. */
    Cost HOPS = (graph, tie) -> 1;

    /** For weights that are lengths. */
    Cost WEIGHT = Graph::weight;

    /** For weights that are strengths: the stronger the tie, the nearer the two. A tie of no weight cannot be walked. */
    Cost CLOSENESS = (graph, tie) -> 1 / graph.weight(tie);

    double of(Graph graph, int tie);
}
