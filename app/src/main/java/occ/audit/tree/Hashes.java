package occ.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 9162, 2.1.1, uses it: leaves and nodes begin with different bytes, so that neither passes for the other. */
public final class Hashes {
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = digest();

    /** The root of a tree without leaves. */
    public static byte[] ofNothing() {
        return digest().digest();
    }

    public byte[] leaf(byte[] entry) {
        sha256.update(LEAF);
        return sha256.digest(entry);
    }

    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** Of two hashes that lie beside each other, so that nothing is copied. */
    byte[] node(byte[] both, int offset) {
        sha256.update(NODE);
        sha256.update(both, offset, 2 * LENGTH);
        return sha256.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
