package occ.graph.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Which community of today is which of before, so that a colour on a chart stays with the same people. The two that share
 * most, of all they have between them, are taken for one, then the next two. D. Greene, D. Doyle and P. Cunningham,
 * Tracking the evolution of communities in dynamic social networks, 2010.
 */
public final class Continuity {
    private final int[] labels;
    private final double stability;

    private Continuity(int[] labels, double stability) {
        this.labels = labels;
        this.stability = stability;
    }

    private record Match(int before, int after, double jaccard) {}

    public static Continuity of(Communities before, Communities after) {
        var labels = new int[after.count()];
        Arrays.fill(labels, -1);
        var isTaken = new boolean[before.count()];
        for (var match : matches(before, after)) {
            if (labels[match.after()] < 0 && !isTaken[match.before()]) {
                labels[match.after()] = match.before();
                isTaken[match.before()] = true;
            }
        }
        int next = before.count();
        for (int community = 0; community < labels.length; community++) {
            labels[community] = labels[community] < 0 ? next++ : labels[community];
        }
        return new Continuity(labels, stability(before, after, labels));
    }

    private static List<Match> matches(Communities before, Communities after) {
        var shared = new TreeMap<Long, Integer>();
        for (int node = 0; node < Math.min(before.nodes(), after.nodes()); node++) {
            if (before.of(node) >= 0 && after.of(node) >= 0) {
                shared.merge((long) before.of(node) * after.count() + after.of(node), 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .map(entry -> match(before, after, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Match::jaccard)
                        .reversed()
                        .thenComparing(Match::before)
                        .thenComparing(Match::after))
                .toList();
    }

    private static Match match(Communities before, Communities after, long pair, int shared) {
        int old = (int) (pair / after.count());
        int fresh = (int) (pair % after.count());
        return new Match(old, fresh, (double) shared / (before.size(old) + after.size(fresh) - shared));
    }

    private static double stability(Communities before, Communities after, int[] labels) {
        int both = 0;
        int kept = 0;
        for (int node = 0; node < Math.min(before.nodes(), after.nodes()); node++) {
            if (before.of(node) >= 0 && after.of(node) >= 0) {
                both++;
                kept += labels[after.of(node)] == before.of(node) ? 1 : 0;
            }
        }
        return both == 0 ? 1 : (double) kept / both;
    }

    /** The number before of a community of today, or a new one. */
    public int label(int community) {
        return labels[community];
    }

    /** The share of those seen both times who are still in the same community. */
    public double stability() {
        return stability;
    }
}
