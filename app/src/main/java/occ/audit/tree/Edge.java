package occ.audit.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** The right edge of a tree: the tops of its largest whole subtrees, all that its root and what is added depend on. */
public final class Edge {
    private record Top(int level, byte[] hash) {}

    private final Hashes hashes = new Hashes();
    private final Deque<Top> tops = new ArrayDeque<>();
    private long size;

    public Edge() {}

    public Edge(Edge other) {
        tops.addAll(other.tops);
        size = other.size;
    }

    /** @throws IllegalArgumentException where a subtree of this level cannot begin here */
    public void append(int level, byte[] hash) {
        if ((size & (1L << level) - 1) != 0) {
            throw new IllegalArgumentException("No subtree of level %d begins at leaf %d".formatted(level, size));
        }
        size += 1L << level;
        var top = new Top(level, hash);
        while (!tops.isEmpty() && tops.getLast().level() == top.level()) {
            top = new Top(top.level() + 1, hashes.node(tops.removeLast().hash(), top.hash()));
        }
        tops.addLast(top);
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        var upwards = tops.descendingIterator();
        if (!upwards.hasNext()) {
            return Hashes.ofNothing();
        }
        var root = upwards.next().hash();
        while (upwards.hasNext()) {
            root = hashes.node(upwards.next().hash(), root);
        }
        return root;
    }
}
