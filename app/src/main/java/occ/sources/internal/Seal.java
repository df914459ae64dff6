package occ.sources.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.DecapsulateException;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import occ.sources.SealBroken;

/**
 * An envelope to a public key: whoever has that can seal, only the private key opens. A data key of its own encrypts the
 * content; it is wrapped under what the key encapsulation (RFC 9180, DHKEM X25519) agrees on.
 *
 * <p>Layout: version, encapsulation (32 bytes), wrapped data key (60), wrapped content. Contents are filled up to whole
 * blocks, as a length can give away a name.
 */
final class Seal {
    private static final byte VERSION = 1;
    private static final int ENCAPSULATION = 32;
    private static final int WRAPPED_KEY = Wrap.KEY + Wrap.OVERHEAD;
    private static final int HEAD = 1 + ENCAPSULATION + WRAPPED_KEY;
    private static final int BLOCK = 256;
    private static final byte END = 1;

    private Seal() {}

    static byte[] seal(PublicKey to, byte[] content, Context context) {
        try {
            var agreed = KEM.getInstance("DHKEM").newEncapsulator(to).encapsulate();
            var dataKey = Wrap.random(Wrap.KEY);
            var wrappedKey = Wrap.wrap(keyFrom(agreed.key(), agreed.encapsulation(), context), dataKey, context);
            var wrapped = Wrap.wrap(Wrap.key(dataKey), filledUp(content), context);
            return ByteBuffer.allocate(HEAD + wrapped.length)
                    .put(VERSION)
                    .put(agreed.encapsulation())
                    .put(wrappedKey)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws SealBroken if it was sealed to another key or in another context, or is not as it was sealed */
    static byte[] open(PrivateKey with, byte[] sealed, Context context) {
        if (sealed.length < HEAD || sealed[0] != VERSION) {
            throw new SealBroken(context.text());
        }
        try {
            var encapsulation = Arrays.copyOfRange(sealed, 1, 1 + ENCAPSULATION);
            var agreed = KEM.getInstance("DHKEM").newDecapsulator(with).decapsulate(encapsulation);
            var wrappedKey = Arrays.copyOfRange(sealed, 1 + ENCAPSULATION, HEAD);
            var dataKey = Wrap.unwrap(keyFrom(agreed, encapsulation, context), wrappedKey, context);
            return dataKey.flatMap(
                            key -> Wrap.unwrap(Wrap.key(key), Arrays.copyOfRange(sealed, HEAD, sealed.length), context))
                    .map(Seal::withoutFilling)
                    .orElseThrow(() -> new SealBroken(context.text()));
        } catch (DecapsulateException broken) {
            throw new SealBroken(context.text(), broken);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey keyFrom(SecretKey agreed, byte[] encapsulation, Context context)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(agreed)
                                .addSalt(encapsulation)
                                .thenExpand(context.bytes(), Wrap.KEY));
    }

    private static byte[] filledUp(byte[] content) {
        var filled = Arrays.copyOf(content, (content.length / BLOCK + 1) * BLOCK);
        filled[content.length] = END;
        return filled;
    }

    private static byte[] withoutFilling(byte[] filled) {
        var end = filled.length - 1;
        while (filled[end] != END) {
            end--;
        }
        return Arrays.copyOf(filled, end);
    }
}
