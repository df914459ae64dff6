package occ.graph.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * Two who are not tied, as far as is known, but have much in common: somewhere to look, and never evidence. Takes the sum
 * over nodes of the square of their neighbours.
 */
public record LikelyTie(int one, int other, double score) {
    private static final Comparator<LikelyTie> BEST_FIRST = Comparator.comparingDouble((LikelyTie tie) -> -tie.score())
            .thenComparing(LikelyTie::one)
            .thenComparing(LikelyTie::other);

    /** What a shared acquaintance is worth, by how many they know. */
    public enum Measure {
        /** L. A. Adamic and E. Adar, Friends and neighbors on the web, 2003. */
        ADAMIC_ADAR {
            @Override
            double worth(int degree) {
                return 1 / Math.log(degree);
            }
        },
        /** T. Zhou, L. Lü and Y.-C. Zhang, Predicting missing links via local information, 2009. */
        RESOURCE_ALLOCATION {
            @Override
            double worth(int degree) {
                return 1.0 / degree;
            }
        };

        abstract double worth(int degree);
    }

    /** The likeliest, best first. */
    public static List<LikelyTie> of(View view, Measure measure, int most, Progress progress) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        var kept = new PriorityQueue<>(BEST_FIRST.reversed());
        var scores = new double[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            progress.tell(node, graph.size());
            score(graph, measure, node, scores);
            keep(graph, node, scores, most, kept);
        }
        var found = new ArrayList<>(kept);
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }

    private static void score(SimpleGraph graph, Measure measure, int node, double[] scores) {
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            int shared = graph.to(step);
            double worth = measure.worth(graph.degree(shared));
            for (int next = graph.begin(shared); next < graph.end(shared); next++) {
                scores[graph.to(next)] += worth;
            }
        }
    }

    /** Empties the scores as it reads them. Each pair is looked at once, from its lower end. */
    private static void keep(SimpleGraph graph, int node, double[] scores, int most, PriorityQueue<LikelyTie> kept) {
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            int shared = graph.to(step);
            for (int next = graph.begin(shared); next < graph.end(shared); next++) {
                int other = graph.to(next);
                if (other > node && scores[other] > 0 && !graph.hasTie(node, other)) {
                    kept.add(new LikelyTie(graph.node(node), graph.node(other), scores[other]));
                    if (kept.size() > most) {
                        kept.poll();
                    }
                }
                scores[other] = 0;
            }
        }
    }
}
