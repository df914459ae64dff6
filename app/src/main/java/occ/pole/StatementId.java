package occ.pole;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.UUID;
import occ.kernel.Identifier;
import occ.kernel.Reference;

public record StatementId(UUID value) implements Identifier {

    /**
     * How a statement is addressed outside the server (R50), beside its subject's own reference. It is drawn from a digest
     * of the key, whose 74 random bits nobody can guess, so it tells neither time nor order, and it takes no column of
     * three million rows.
     */
    public Reference reference() {
        var key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
        return Reference.next("STA", new Random(ByteBuffer.wrap(digest(key)).getLong()));
    }

    private static byte[] digest(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
