package occ.pole.identifier;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bouncycastle.crypto.digests.KeccakDigest;

/** EIP-55: an Ethereum address carries its checksum in which of its letters are capitals. */
final class EthereumCase {
    private static final int BITS = 256;
    private static final int CAPITAL_FROM = 8;

    private EthereumCase() {}

    static String of(String hexadecimal) {
        var small = hexadecimal.toLowerCase(Locale.ROOT);
        var hash = keccak(small);
        var written = new StringBuilder(small);
        for (var i = 0; i < small.length(); i++) {
            var half = (i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 0xf;
            if (half >= CAPITAL_FROM) {
                written.setCharAt(i, Character.toUpperCase(small.charAt(i)));
            }
        }
        return written.toString();
    }

    private static byte[] keccak(String text) {
        var digest = new KeccakDigest(BITS);
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}
