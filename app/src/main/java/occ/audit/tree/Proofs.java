package occ.audit.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Roots and proofs from the tops of whole subtrees, and their checking: RFC 9162, 2.1.3 and 2.1.4. */
public final class Proofs {
    private final Nodes nodes;
    private final Hashes hashes = new Hashes();

    public Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    public byte[] root(long size) {
        return size == 0 ? Hashes.ofNothing() : top(0, size);
    }

    /** That the leaf stands at the index of a tree of this size. */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of %d leaves has none at %d".formatted(size, index));
        }
        var path = new ArrayList<byte[]>();
        includeBelow(index, 0, size, path);
        return path;
    }

    private void includeBelow(long index, long from, long until, List<byte[]> path) {
        if (until - from == 1) {
            return;
        }
        var middle = from + split(until - from);
        if (index < middle) {
            includeBelow(index, from, middle, path);
            path.add(top(middle, until));
        } else {
            includeBelow(index, middle, until, path);
            path.add(top(from, middle));
        }
    }

    /** That the tree of the first {@code old} leaves is how the tree of {@code size} leaves begins. */
    public List<byte[]> consistency(long old, long size) {
        if (old < 0 || old > size) {
            throw new IllegalArgumentException("A tree of %d leaves was never one of %d".formatted(size, old));
        }
        var path = new ArrayList<byte[]>();
        if (old > 0 && old < size) {
            beginBelow(old, 0, size, true, path);
        }
        return path;
    }

    private void beginBelow(long old, long from, long until, boolean isOld, List<byte[]> path) {
        if (old == until) {
            if (!isOld) {
                path.add(top(from, until));
            }
            return;
        }
        var middle = from + split(until - from);
        if (old <= middle) {
            beginBelow(old, from, middle, isOld, path);
            path.add(top(middle, until));
        } else {
            beginBelow(old, middle, until, false, path);
            path.add(top(from, middle));
        }
    }

    /** The hash over leaves that begin where a subtree of their number could. */
    private byte[] top(long from, long until) {
        var many = until - from;
        if (Long.bitCount(many) == 1) {
            var level = Long.numberOfTrailingZeros(many);
            return nodes.node(level, from >> level);
        }
        var middle = from + split(many);
        return hashes.node(top(from, middle), top(middle, until));
    }

    /** The largest power of two below. */
    private static long split(long many) {
        return Long.highestOneBit(many - 1);
    }

    public static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var hashes = new Hashes();
        var at = index;
        var last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = hashes.node(beside, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = hashes.node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    public static boolean isConsistent(long old, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
        if (old < 0 || old > size) {
            return false;
        }
        if (old == size || old == 0) {
            var begun = old == 0 ? Hashes.ofNothing() : root;
            return path.isEmpty() && Arrays.equals(oldRoot, begun);
        }
        var steps = path.iterator();
        if (Long.bitCount(old) != 1 && !steps.hasNext()) {
            return false;
        }
        return climb(old - 1, size - 1, Long.bitCount(old) == 1 ? oldRoot : steps.next(), steps, oldRoot, root);
    }

    private static boolean climb(
            long lastOld, long lastNew, byte[] start, Iterator<byte[]> steps, byte[] oldRoot, byte[] root) {
        var hashes = new Hashes();
        var shared = Long.numberOfTrailingZeros(~lastOld);
        var at = lastOld >> shared;
        var last = lastNew >> shared;
        var before = start;
        var after = start;
        while (steps.hasNext()) {
            var beside = steps.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                before = hashes.node(beside, before);
                after = hashes.node(beside, after);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = hashes.node(after, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, root);
    }
}
