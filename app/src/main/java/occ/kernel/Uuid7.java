package occ.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Time-ordered keys, RFC 9562 version 7: 48 bits of Unix milliseconds, then random bits. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Uuid7() {}

    public static UUID at(Instant instant) {
        var high = instant.toEpochMilli() << 16 | VERSION | RANDOM.nextInt(0x1000);
        var low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }

    public static UUID now() {
        return at(Instant.now());
    }
}
