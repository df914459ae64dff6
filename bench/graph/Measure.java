import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.function.IntToDoubleFunction;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Progress;
import occ.graph.Tie;
import occ.graph.groups.Components;
import occ.graph.groups.Cores;
import occ.graph.measures.Betweenness;
import occ.graph.measures.Closeness;
import occ.graph.measures.Constraint;
import occ.graph.measures.Degree;
import occ.graph.measures.Eigenvector;
import occ.graph.measures.PageRank;

/** Reads a network from its input and prints each measure of each node. {@code agree.py} starts it and compares. */
final class Measure {
    public static void main(String[] arguments) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in));
        boolean isDirected = input.readLine().equals("directed");
        var builder = Graph.builder().nodes(Integer.parseInt(input.readLine()));
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            var parts = line.split(" ");
            int one = Integer.parseInt(parts[0]);
            int other = Integer.parseInt(parts[1]);
            var tie = isDirected ? Tie.fromTo(one, other) : Tie.between(one, other);
            builder.add(tie.weighing(Double.parseDouble(parts[2])));
        }
        print(builder.build(), isDirected ? Direction.OUT : Direction.BOTH);
    }

    private static void print(Graph graph, Direction out) {
        var view = graph.view();
        var measures = new LinkedHashMap<String, IntToDoubleFunction>();
        measures.put("degree", Degree.count(view, out)::of);
        measures.put("strength", Degree.value(view, out)::of);
        measures.put("closeness", Closeness.of(view, out.reversed(), Progress.NONE)::of);
        measures.put("harmonic", Closeness.harmonic(view, out.reversed(), Progress.NONE)::of);
        measures.put("eigenvector", Eigenvector.of(view, out, Progress.NONE)::of);
        measures.put("pagerank", PageRank.of(view, out, PageRank.USUAL_DAMPING, Progress.NONE)::of);
        measures.put("betweenness", Betweenness.of(view, out, Progress.NONE)::of);
        measures.put("constraint", Constraint.of(view)::of);
        measures.put("core", Cores.of(view)::of);
        measures.put("component", Components.of(view)::of);
        measures.forEach((name, measure) -> {
            for (int node = 0; node < graph.nodes(); node++) {
                System.out.println(name + " " + node + " " + measure.applyAsDouble(node));
            }
        });
    }
}
