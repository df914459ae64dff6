package occ.pole.identifier;

/** Bitcoin's newer addresses: BIP 173 for witness version 0, BIP 350 for the versions after it. */
final class Bech32 {
    private static final String SYMBOLS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATORS = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int VERSION_0 = 1;
    private static final int LATER_VERSIONS = 0x2bc830a3;
    private static final int CHECKSUM = 6;
    private static final int LAST_VERSION = 16;

    private Bech32() {}

    /** Whether the checksum and the length fit. Expects {@code bc1} and then only symbols of the alphabet. */
    static boolean fits(String address) {
        var data = address.substring(3);
        var version = SYMBOLS.indexOf(data.charAt(0));
        return version <= LAST_VERSION
                && checksum("bc", data) == (version == 0 ? VERSION_0 : LATER_VERSIONS)
                && lengthFits(version, data.length() - 1 - CHECKSUM);
    }

    // Version 0 holds a hash of 20 or 32 bytes, later versions 2 to 40; eight bits fill eight fifths of a symbol.
    private static boolean lengthFits(int version, int symbols) {
        var bytes = symbols * 5 / 8;
        return symbols * 5 % 8 < 5 && (version == 0 ? bytes == 20 || bytes == 32 : bytes >= 2 && bytes <= 40);
    }

    private static int checksum(String prefix, String data) {
        var sum = 1;
        for (var letter : prefix.toCharArray()) {
            sum = step(sum, letter >> 5);
        }
        sum = step(sum, 0);
        for (var letter : prefix.toCharArray()) {
            sum = step(sum, letter & 31);
        }
        for (var symbol : data.toCharArray()) {
            sum = step(sum, SYMBOLS.indexOf(symbol));
        }
        return sum;
    }

    private static int step(int sum, int value) {
        var next = (sum & 0x1ffffff) << 5 ^ value;
        for (var bit = 0; bit < GENERATORS.length; bit++) {
            next ^= (sum >> 25 + bit & 1) == 1 ? GENERATORS[bit] : 0;
        }
        return next;
    }
}
