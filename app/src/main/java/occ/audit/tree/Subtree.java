package occ.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** All hashes of a whole subtree, from its leaves to its top, of leaves that are as many as a power of two. */
public final class Subtree {
    private final List<byte[]> levels;

    private Subtree(List<byte[]> levels) {
        this.levels = levels;
    }

    /** @param leaves hashes one behind the other; kept, not copied */
    public static Subtree over(byte[] leaves, Hashes hashes) {
        var levels = new ArrayList<byte[]>();
        levels.add(leaves);
        while (levels.getLast().length > Hashes.LENGTH) {
            levels.add(above(levels.getLast(), hashes));
        }
        return new Subtree(levels);
    }

    /** What is whole of leaves that are fewer: the uppermost level of it may be cut off. */
    private static byte[] above(byte[] below, Hashes hashes) {
        var above = new byte[below.length / (2 * Hashes.LENGTH) * Hashes.LENGTH];
        for (var at = 0; at < above.length; at += Hashes.LENGTH) {
            System.arraycopy(hashes.node(below, 2 * at), 0, above, at, Hashes.LENGTH);
        }
        return above;
    }

    public int leaves() {
        return levels.getFirst().length / Hashes.LENGTH;
    }

    public byte[] node(int level, int index) {
        var from = index * Hashes.LENGTH;
        return java.util.Arrays.copyOfRange(levels.get(level), from, from + Hashes.LENGTH);
    }

    /** Adds the first so many leaves to an edge that ends where this begins, by their largest whole parts. */
    public void appendTo(Edge edge, int leaves) {
        var from = 0;
        while (from < leaves) {
            var level = Math.min(31 - Integer.numberOfLeadingZeros(leaves - from), Integer.numberOfTrailingZeros(from));
            edge.append(level, node(level, from >> level));
            from += 1 << level;
        }
    }
}
