package occ.graph;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small networks of every sort, with somebody who may not see all of them. */
public final class Networks extends DomainContextBase {
    private static final int CLASSES = 3;
    private static final int LAYERS = 3;
    private static final int TIMES = 10;

    @Provide
    Arbitrary<Seen> seen() {
        return Arbitraries.integers().between(1, 14).flatMap(Networks::ofSize);
    }

    private static Arbitrary<Seen> ofSize(int nodes) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CLASSES - 1).list().ofSize(nodes),
                        ties(nodes).list().ofMaxSize(nodes * 3),
                        someOf(CLASSES),
                        someOf(LAYERS),
                        Arbitraries.integers().between(0, TIMES / 2),
                        Arbitraries.integers().between(TIMES / 2 + 1, TIMES + 2))
                .as(Seen::of);
    }

    private static Arbitrary<Tie> ties(int nodes) {
        var times = Arbitraries.integers().between(0, TIMES);
        return Combinators.combine(
                        Arbitraries.integers().between(0, nodes - 1),
                        Arbitraries.integers().between(0, nodes - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, LAYERS - 1),
                        Arbitraries.integers().between(1, 9),
                        times,
                        times,
                        Arbitraries.integers().between(0, CLASSES - 1))
                .as((source, target, isDirected, layer, weight, from, lasting, accessClass) ->
                        new Tie(source, target, isDirected, layer, weight, from, from + 1 + lasting, accessClass, 1));
    }

    /** Mostly nearly all, so that something is left to look at. */
    private static Arbitrary<BitSet> someOf(int count) {
        return Arbitraries.of(Set.of(0, 1, 2), Set.of(0, 1), Set.of(0, 2), Set.of(1))
                .map(chosen -> {
                    var bits = new BitSet(count);
                    chosen.forEach(bits::set);
                    return bits;
                });
    }
}
