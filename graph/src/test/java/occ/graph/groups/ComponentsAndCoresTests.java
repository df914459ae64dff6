package occ.graph.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import occ.graph.Direction;
import occ.graph.Networks;
import occ.graph.Seen;
import occ.graph.SimpleGraph;
import occ.graph.View;

class ComponentsAndCoresTests {
    @Property(seed = "81", tries = 300)
    @Domain(Networks.class)
    void twoAreInOnePartWhenTiesLeadFromOneToTheOther(@ForAll Seen seen) {
        var reaches = closure(seen.rebuilt());
        var components = Components.of(seen.rebuilt());
        int together = 0;
        for (int one = 0; one < seen.size(); one++) {
            for (int other = 0; other < seen.size(); other++) {
                assertThat(components.of(one) == components.of(other)).isEqualTo(reaches[one][other]);
            }
            together = Math.max(together, components.size(components.of(one)));
        }
        assertThat(components.largest()).isEqualTo(together);
    }

    @Property(seed = "82", tries = 300)
    @Domain(Networks.class)
    void theHiddenJoinNoPartsAndCountInNone(@ForAll Seen seen) {
        var viewed = Components.of(seen.view());
        var rebuilt = Components.of(seen.rebuilt());
        assertThat(viewed.count()).isEqualTo(rebuilt.count());
        assertThat(viewed.largest()).isEqualTo(rebuilt.largest());
        for (int node = 0; node < seen.size(); node++) {
            assertThat(viewed.of(seen.inWhole(node))).isEqualTo(rebuilt.of(node));
        }
        assertThat(hidden(seen).stream().allMatch(node -> viewed.of(node) == -1))
                .isTrue();
    }

    @Property(seed = "83", tries = 300)
    @Domain(Networks.class)
    void aCoreIsWhatIsLeftWhenTheLooselyTiedAreTakenOutAgainAndAgain(@ForAll Seen seen) {
        var cores = Cores.of(seen.rebuilt());
        for (int k = 0; k <= seen.size(); k++) {
            var left = leftWith(seen.rebuilt(), k);
            for (int node = 0; node < seen.size(); node++) {
                assertThat(cores.of(node) >= k).isEqualTo(left.get(node));
            }
        }
    }

    @Property(seed = "84", tries = 300)
    @Domain(Networks.class)
    void theHiddenHoldNobodyInACore(@ForAll Seen seen) {
        var viewed = Cores.of(seen.view());
        var rebuilt = Cores.of(seen.rebuilt());
        assertThat(viewed.deepest()).isEqualTo(rebuilt.deepest());
        for (int node = 0; node < seen.size(); node++) {
            assertThat(viewed.of(seen.inWhole(node))).isEqualTo(rebuilt.of(node));
        }
        assertThat(hidden(seen).stream().allMatch(node -> viewed.of(node) == -1))
                .isTrue();
    }

    private static BitSet hidden(Seen seen) {
        var hidden = new BitSet();
        hidden.set(0, seen.view().graph().nodes());
        for (int node = 0; node < seen.size(); node++) {
            hidden.clear(seen.inWhole(node));
        }
        return hidden;
    }

    private static boolean[][] closure(View view) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        var reaches = new boolean[graph.size()][graph.size()];
        for (int one = 0; one < graph.size(); one++) {
            for (int other = 0; other < graph.size(); other++) {
                reaches[one][other] = one == other || graph.hasTie(one, other);
            }
        }
        for (int by = 0; by < graph.size(); by++) {
            for (int one = 0; one < graph.size(); one++) {
                for (int other = 0; other < graph.size(); other++) {
                    reaches[one][other] |= reaches[one][by] && reaches[by][other];
                }
            }
        }
        return reaches;
    }

    private static BitSet leftWith(View view, int k) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        var left = new BitSet();
        left.set(0, graph.size());
        for (int round = 0; round < graph.size(); round++) {
            for (int node = 0; node < graph.size(); node++) {
                int at = node;
                long tied =
                        left.stream().filter(other -> graph.hasTie(at, other)).count();
                if (tied < k) {
                    left.clear(node);
                }
            }
        }
        return left;
    }
}
