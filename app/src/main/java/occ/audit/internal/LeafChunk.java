package occ.audit.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import occ.audit.tree.Hashes;
import occ.audit.tree.Subtree;
import occ.audit.tree.Tile;

/** Entries beside each other, hashed anew and laid beside what was sealed. Many are worked on at once. */
final class LeafChunk implements Callable<LeafChunk> {
    static final int LEAVES = 16 * Tile.WIDTH;
    static final int NONE = -1;

    final long first;
    final int expected;
    final long[] numbers;
    final long[] sealedNumbers;
    final byte[] sealedHashes;
    private final List<ByteBuffer> rows;
    private final byte[] hashes;
    private Subtree subtree;
    private int wrong = NONE;

    /** @param expected how many leaves the tree has from the first on, no more than a chunk holds */
    LeafChunk(long first, int expected, List<ByteBuffer> rows, long[] sealedNumbers, byte[] sealedHashes) {
        this.first = first;
        this.expected = expected;
        this.rows = rows;
        this.numbers = new long[rows.size()];
        this.sealedNumbers = sealedNumbers;
        this.sealedHashes = sealedHashes;
        this.hashes = new byte[rows.size() * Hashes.LENGTH];
        this.subtree = Subtree.over(new byte[0], new Hashes());
    }

    @Override
    public LeafChunk call() {
        var hashing = new Hashes();
        for (var at = 0; at < numbers.length; at++) {
            var row = rows.get(at);
            numbers[at] = row.getLong(row.position() + Integer.BYTES);
            System.arraycopy(hashing.leaf(EntryForm.of(row)), 0, hashes, at * Hashes.LENGTH, Hashes.LENGTH);
        }
        wrong = firstWrong();
        if (wrong == NONE) {
            subtree = Subtree.over(hashes, hashing);
        }
        return this;
    }

    private int firstWrong() {
        var same = Arrays.mismatch(numbers, sealedNumbers);
        var byte_ = Arrays.mismatch(hashes, sealedHashes);
        var number = same < 0 ? expected : same;
        var hash = byte_ < 0 ? expected : byte_ / Hashes.LENGTH;
        var first = Math.min(number, hash);
        return first == expected && numbers.length == expected ? NONE : Math.min(first, numbers.length);
    }

    int wrong() {
        return wrong;
    }

    Subtree subtree() {
        return subtree;
    }
}
