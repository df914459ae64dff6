package occ.sources.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/counter mode: a nonce of its own before the text, the context authenticated beside it. */
final class Wrap {
    static final int KEY = 32;
    static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Wrap() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] wrap(SecretKey key, byte[] content, Context context) {
        var nonce = random(NONCE);
        try {
            var wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(content);
            return ByteBuffer.allocate(NONCE + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if the key is another's, or the text or its context were changed: which of them, nobody can tell. */
    static Optional<byte[]> unwrap(SecretKey key, byte[] wrapped, Context context) {
        if (wrapped.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(wrapped, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException doesNotFit) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Context context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.bytes());
        return cipher;
    }
}
