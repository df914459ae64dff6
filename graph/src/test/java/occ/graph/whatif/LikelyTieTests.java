package occ.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import occ.graph.Direction;
import occ.graph.Networks;
import occ.graph.Progress;
import occ.graph.Seen;
import occ.graph.SimpleGraph;

@Domain(Networks.class)
@Domain(DomainContext.Global.class)
class LikelyTieTests {
    @Property(seed = "151", tries = 300)
    void thoseNotTiedAreScoredByWhomTheyBothKnow(@ForAll Seen seen, @ForAll LikelyTie.Measure measure) {
        var graph = SimpleGraph.of(seen.rebuilt(), Direction.BOTH);
        var scores = new ArrayList<Double>();
        for (int one = 0; one < seen.size(); one++) {
            for (int other = one + 1; other < seen.size(); other++) {
                double score = graph.hasTie(one, other) ? 0 : score(graph, measure, one, other);
                if (score > 0) {
                    scores.add(score);
                }
            }
        }
        scores.sort(Comparator.reverseOrder());
        var found = LikelyTie.of(seen.rebuilt(), measure, 5, Progress.NONE);
        assertThat(found).hasSize(Math.min(5, scores.size()));
        for (int i = 0; i < found.size(); i++) {
            var tie = found.get(i);
            assertThat(tie.score()).isCloseTo(scores.get(i), within(1e-12));
            assertThat(tie.score()).isCloseTo(score(graph, measure, tie.one(), tie.other()), within(1e-12));
        }
    }

    @Property(seed = "152", tries = 300)
    void theHiddenMakeNothingLikely(@ForAll Seen seen, @ForAll LikelyTie.Measure measure) {
        var viewed = LikelyTie.of(seen.view(), measure, 9, Progress.NONE);
        var rebuilt = LikelyTie.of(seen.rebuilt(), measure, 9, Progress.NONE);
        assertThat(viewed)
                .isEqualTo(rebuilt.stream()
                        .map(tie -> new LikelyTie(seen.inWhole(tie.one()), seen.inWhole(tie.other()), tie.score()))
                        .toList());
    }

    private static double score(SimpleGraph graph, LikelyTie.Measure measure, int one, int other) {
        double sum = 0;
        for (int shared = 0; shared < graph.size(); shared++) {
            if (graph.hasTie(one, shared) && graph.hasTie(other, shared)) {
                int known = graph.degree(shared);
                sum += measure == LikelyTie.Measure.ADAMIC_ADAR ? 1 / Math.log(known) : 1.0 / known;
            }
        }
        return sum;
    }
}
