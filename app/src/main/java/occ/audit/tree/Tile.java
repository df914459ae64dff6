package occ.audit.tree;

/**
 * Up to 256 hashes that lie beside each other, eight levels of the tree in one: tile {@code index} of {@code level} holds
 * the tops of subtrees of height 8·level from {@code 256·index} on. Only the last of a level is not full.
 */
public record Tile(int level, long index, byte[] hashes) {
    public static final int HEIGHT = 8;
    public static final int WIDTH = 1 << HEIGHT;

    public int width() {
        return hashes.length / Hashes.LENGTH;
    }

    public boolean isFull() {
        return width() == WIDTH;
    }
}
