package occ.graph;

import java.util.Arrays;
import java.util.BitSet;

/** What is known of each tie, a column for each thing. */
final class TieColumns {
    final Tags tags;
    final BitSet directed;
    int[] source = {};
    int[] target = {};
    double[] weight = {};
    int[] from = {};
    int[] until = {};
    int[] evidence = {};
    char[] tag = {};
    private int size;

    TieColumns() {
        this(new Tags(), new BitSet());
    }

    private TieColumns(Tags tags, BitSet directed) {
        this.tags = tags;
        this.directed = directed;
    }

    TieColumns copy() {
        var copy = new TieColumns(tags.copy(), (BitSet) directed.clone());
        copy.size = size;
        copy.take(this, size);
        return copy;
    }

    int size() {
        return size;
    }

    int add(Tie tie) {
        if (size == source.length) {
            take(this, Math.max(16, size * 2));
        }
        directed.set(size, tie.isDirected());
        source[size] = tie.source();
        target[size] = tie.target();
        weight[size] = tie.weight();
        from[size] = tie.from();
        until[size] = tie.until();
        evidence[size] = tie.evidence();
        tag[size] = tags.of(tie.layer(), tie.accessClass());
        return size++;
    }

    Tie get(int tie) {
        check(tie);
        return new Tie(
                source[tie],
                target[tie],
                directed.get(tie),
                tags.kind(tag[tie]),
                weight[tie],
                from[tie],
                until[tie],
                tags.accessClass(tag[tie]),
                evidence[tie]);
    }

    void check(int tie) {
        if (tie < 0 || tie >= size || tag[tie] == Tags.GONE) {
            throw new IllegalArgumentException("There is no tie " + tie);
        }
    }

    private void take(TieColumns other, int length) {
        source = Arrays.copyOf(other.source, length);
        target = Arrays.copyOf(other.target, length);
        weight = Arrays.copyOf(other.weight, length);
        from = Arrays.copyOf(other.from, length);
        until = Arrays.copyOf(other.until, length);
        evidence = Arrays.copyOf(other.evidence, length);
        tag = Arrays.copyOf(other.tag, length);
    }
}
