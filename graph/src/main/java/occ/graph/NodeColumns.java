package occ.graph;

import java.util.Arrays;

/** What is known of each node. */
final class NodeColumns {
    final Tags tags;
    char[] tag;
    private int size;

    NodeColumns() {
        this(new Tags(), new char[16], 0);
    }

    private NodeColumns(Tags tags, char[] tag, int size) {
        this.tags = tags;
        this.tag = tag;
        this.size = size;
    }

    NodeColumns copy() {
        return new NodeColumns(tags.copy(), Arrays.copyOf(tag, size), size);
    }

    int size() {
        return size;
    }

    int add(int kind, int accessClass) {
        if (size == tag.length) {
            tag = Arrays.copyOf(tag, Math.max(16, size * 2));
        }
        tag[size] = tags.of(kind, accessClass);
        return size++;
    }

    void check(int node) {
        if (node < 0 || node >= size || tag[node] == Tags.GONE) {
            throw new IllegalArgumentException("There is no node " + node);
        }
    }
}
