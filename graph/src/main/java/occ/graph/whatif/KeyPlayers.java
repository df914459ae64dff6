package occ.graph.whatif;

import java.util.Arrays;
import java.util.List;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * The few who matter most together, which are seldom those who matter most alone. S. P. Borgatti, Identifying sets of key
 * players in a social network, 2006. One after the other the best is taken, then each is swapped as long as that helps.
 *
 * @param nodes whom to take, in ascending order
 * @param value what they come to
 * @param bound what no set of as many can exceed
 */
public record KeyPlayers(List<Integer> nodes, double value, double bound) {
    public KeyPlayers {
        nodes = List.copyOf(nodes);
    }

    /**
     * Those without whom the most pairs could no longer reach each other, pairs of which one is taken out among them.
     * The bound is that every pair is parted; nothing nearer is known that holds for all networks, and the set found is
     * usually the best (tests compare it with all sets on small networks).
     */
    public static KeyPlayers forRemoval(View view, int count, Progress progress) {
        var simple = SimpleGraph.of(view, Direction.BOTH);
        long before = new ConnectedPairs(simple).without(new int[0], 0);
        var searches = ThreadLocal.withInitial(() -> new ConnectedPairs(simple));
        var chosen = new GreedySwaps(
                        simple.size(), (nodes, size) -> before - searches.get().without(nodes, size), progress)
                .chosen(count);
        double value = before - new ConnectedPairs(simple).without(chosen, chosen.length);
        return new KeyPlayers(inGraph(simple, chosen), value, before);
    }

    /**
     * Those from whom the most people, themselves among them, are within some hops: whom to tell, or to watch. Greedy
     * alone reaches at least 63 % of the best (G. L. Nemhauser, L. A. Wolsey and M. L. Fisher, 1978). The bound is what
     * was reached and the most that as many others could add to it one by one, which is usually far nearer.
     */
    public static KeyPlayers forReach(View view, Direction direction, int count, int hops, Progress progress) {
        var simple = SimpleGraph.of(view, direction);
        var searches = ThreadLocal.withInitial(() -> new Reach(simple, hops));
        var chosen =
                new GreedySwaps(simple.size(), (nodes, size) -> searches.get().of(nodes, size), progress).chosen(count);
        var reach = new Reach(simple, hops);
        double value = reach.of(chosen, chosen.length);
        return new KeyPlayers(inGraph(simple, chosen), value, bound(simple, reach, chosen, value));
    }

    private static double bound(SimpleGraph graph, Reach reach, int[] chosen, double value) {
        var more = Arrays.copyOf(chosen, chosen.length + 1);
        var gains = new double[graph.size()];
        for (int node = 0; node < gains.length; node++) {
            more[chosen.length] = node;
            gains[node] = reach.of(more, more.length) - value;
        }
        Arrays.sort(gains);
        double best = 0;
        for (int i = 0; i < chosen.length; i++) {
            best += gains[gains.length - 1 - i];
        }
        return Math.min(graph.size(), value + best);
    }

    private static List<Integer> inGraph(SimpleGraph graph, int[] chosen) {
        return Arrays.stream(chosen).map(graph::node).sorted().boxed().toList();
    }
}
