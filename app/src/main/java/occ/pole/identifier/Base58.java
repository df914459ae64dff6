package occ.pole.identifier;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 with four checksum bytes, as Bitcoin and Tron write addresses: a version byte, then a hash of 20 bytes. */
final class Base58 {
    private static final String SYMBOLS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(SYMBOLS.length());
    private static final int PAYLOAD = 21;
    private static final int CHECKED = 25;

    private Base58() {}

    /** Whether the address has this version byte and its checksum fits. Expects only symbols of the alphabet. */
    static boolean fits(String address, int version) {
        var number = BigInteger.ZERO;
        for (var symbol : address.toCharArray()) {
            number = number.multiply(BASE).add(BigInteger.valueOf(SYMBOLS.indexOf(symbol)));
        }
        if (number.bitLength() > CHECKED * Byte.SIZE || leadingOnes(address) != leadingZeros(padded(number))) {
            return false;
        }
        var bytes = padded(number);
        var payload = Arrays.copyOf(bytes, PAYLOAD);
        var checksum = Arrays.copyOf(sha256(sha256(payload)), CHECKED - PAYLOAD);
        return bytes[0] == version && Arrays.equals(checksum, Arrays.copyOfRange(bytes, PAYLOAD, CHECKED));
    }

    private static byte[] padded(BigInteger number) {
        var bytes = new byte[CHECKED];
        var magnitude = number.toByteArray();
        var length = Math.min(magnitude.length, CHECKED);
        System.arraycopy(magnitude, magnitude.length - length, bytes, CHECKED - length, length);
        return bytes;
    }

    /** Each zero byte in front is written as a 1; otherwise one address could be written in many ways. */
    private static int leadingOnes(String address) {
        return (int) address.chars().takeWhile(symbol -> symbol == '1').count();
    }

    private static int leadingZeros(byte[] bytes) {
        var zeros = 0;
        while (zeros < bytes.length && bytes[zeros] == 0) {
            zeros++;
        }
        return zeros;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
