package occ.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a content in segments with AES-256-GCM, so that it is read from anywhere in it and nothing is given out that was
 * not checked first. The nonce is the segment's number, and whether it is the last: none can be changed, exchanged, left
 * out or cut off. Numbers are safe as nonces because a key seals one content, once.
 */
record Segments(SecretKey key) {
    static final int LENGTH = 64 << 10;
    static final int SEALED_LENGTH = LENGTH + 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TAG_BITS = 128;

    static SecretKey freshKey() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return key(bytes);
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    byte[] seal(long number, boolean last, byte[] content) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(long number, boolean last, byte[] sealed) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
        } catch (GeneralSecurityException tampered) {
            throw new IOException("What lies in the folder is not what was kept", tampered);
        }
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
