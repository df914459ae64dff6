import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Progress;
import occ.graph.Tie;
import occ.graph.View;
import occ.graph.groups.Leiden;
import occ.graph.measures.Betweenness;
import occ.graph.paths.Neighbourhood;
import occ.graph.paths.ShortestPath;

/** Does one piece of work for each line it is given, and tells how long it took and what came out. For {@code speed.py}. */
final class Speed {
    private static final int CLASSES = 16;

    private final View all;
    private final View classes;
    private final int[][] pairs;

    private Speed(View all, View classes, int[][] pairs) {
        this.all = all;
        this.classes = classes;
        this.pairs = pairs;
    }

    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        var all = graph(Path.of(arguments[0])).view();
        var everyClass = new BitSet();
        everyClass.set(0, CLASSES);
        var pairs = Files.readAllLines(Path.of(arguments[1])).stream().map(Speed::numbers).toArray(int[][]::new);
        var speed = new Speed(all, all.seenBy(everyClass), pairs);
        System.out.println((System.nanoTime() - began) + " " + all.graph().ties());
        var input = new BufferedReader(new InputStreamReader(System.in));
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            long start = System.nanoTime();
            double result = speed.work(line);
            System.out.println((System.nanoTime() - start) + " " + result);
        }
    }

    private static Graph graph(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        int nodes = Integer.parseInt(lines.get(0));
        var builder = Graph.builder();
        for (int node = 0; node < nodes; node++) {
            builder.node(0, node % CLASSES);
        }
        for (var line : lines.subList(1, lines.size())) {
            var tie = numbers(line);
            builder.add(Tie.between(tie[0], tie[1]).inClass((tie[0] + tie[1]) % CLASSES));
        }
        return builder.build();
    }

    private static int[] numbers(String line) {
        int space = line.indexOf(' ');
        return new int[] {Integer.parseInt(line.substring(0, space)), Integer.parseInt(line.substring(space + 1))};
    }

    private double work(String what) {
        return switch (what) {
            case "hops" -> hops(all);
            case "hops in classes" -> hops(classes);
            case "paths" -> paths();
            case "communities" -> Leiden.of(all, 1, 1, Progress.NONE).modularity();
            case "betweenness" -> betweenness();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private double hops(View view) {
        double sum = 0;
        for (var pair : pairs) {
            sum += Neighbourhood.around(view, Direction.BOTH, 3, pair[0]).size();
        }
        return sum;
    }

    private double paths() {
        double sum = 0;
        for (var pair : pairs) {
            sum += ShortestPath.between(all, Direction.BOTH, pair[0], pair[1]).map(path -> path.hops()).orElse(0);
        }
        return sum;
    }

    private double betweenness() {
        var scores = Betweenness.of(all, Direction.BOTH, Progress.NONE);
        double sum = 0;
        for (int node = 0; node < all.graph().nodes(); node++) {
            sum += scores.of(node) * (node % 7 + 1);
        }
        return sum;
    }
}
