package occ.graph.paths;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import occ.graph.Direction;
import occ.graph.Graph;
import occ.graph.Progress;
import occ.graph.View;

/**
 * The cheapest ways, the next cheapest, and so on, none through anybody twice and each through other people. J. Y. Yen,
 * Finding the k shortest loopless paths in a network, 1971.
 */
public final class BestPaths {
    private static final Comparator<Path> BEST_FIRST = Comparator.comparingDouble(Path::cost)
            .thenComparing(Path::hops)
            .thenComparing(Path::nodes, BestPaths::compare);

    private final View view;
    private final Direction direction;
    private final Cost cost;
    private final List<Path> best = new ArrayList<>();
    private final TreeSet<Path> candidates = new TreeSet<>(BEST_FIRST);

    private BestPaths(View view, Direction direction, Cost cost) {
        this.view = view;
        this.direction = direction;
        this.cost = cost;
    }

    /** Fewer than asked for, when there are no more. */
    public static List<Path> between(
            View view, Direction direction, Cost cost, int from, int to, int most, Progress progress) {
        return new BestPaths(view, direction, cost).search(from, to, most, progress);
    }

    private List<Path> search(int from, int to, int most, Progress progress) {
        CheapestPath.between(view, direction, cost, from, to).ifPresent(candidates::add);
        while (best.size() < most && !candidates.isEmpty()) {
            progress.tell(best.size(), most);
            var next = candidates.first();
            candidates.remove(next);
            best.add(next);
            if (best.size() < most) {
                branch(next, to);
            }
        }
        return List.copyOf(best);
    }

    /** The cheapest path that leaves this one at each of its nodes, unlike any path found before. */
    private void branch(Path path, int to) {
        for (int at = 0; at < path.hops(); at++) {
            detour(path, at, to).ifPresent(candidates::add);
        }
    }

    private Optional<Path> detour(Path path, int at, int to) {
        var root = path.nodes().subList(0, at + 1);
        var avoided = new BitSet();
        root.forEach(avoided::set);
        var taken = new BitSet();
        for (var known : best) {
            if (known.hops() > at && known.nodes().subList(0, at + 1).equals(root)) {
                taken.set(known.nodes().get(at + 1));
            }
        }
        return CheapestPath.around(view, direction, cost, root.get(at), to, avoided, taken)
                .map(rest -> joined(path, at, rest));
    }

    /** The sum is taken from the start again, so that equal paths cost the same to the last bit. */
    private Path joined(Path path, int at, Path rest) {
        var nodes = new ArrayList<>(path.nodes().subList(0, at));
        nodes.addAll(rest.nodes());
        var ties = new ArrayList<>(path.ties().subList(0, at));
        ties.addAll(rest.ties());
        Graph graph = view.graph();
        double sum = 0;
        for (int tie : ties) {
            sum += cost.of(graph, tie);
        }
        return new Path(nodes, ties, sum);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
