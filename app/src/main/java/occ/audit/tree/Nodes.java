package occ.audit.tree;

/** Where the tops of whole subtrees are looked up: that of leaves from {@code index << level}, {@code 1 << level} of them. */
@FunctionalInterface
public interface Nodes {
    byte[] node(int level, long index);
}
