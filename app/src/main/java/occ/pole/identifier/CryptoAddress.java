package occ.pole.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** An address that cryptocurrency is paid to, with the chain it belongs to. */
public record CryptoAddress(Chain chain, String text) implements IssuedIdentifier {
    public enum Chain {
        BITCOIN,
        ETHEREUM,
        TRON
    }

    private static final Pattern BASE58 = Pattern.compile("[13T][1-9A-HJ-NP-Za-km-z]{24,34}");
    private static final Pattern BECH32 = Pattern.compile("bc1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{11,71}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{40}");
    private static final int KEY_HASH = 0x00;
    private static final int SCRIPT_HASH = 0x05;
    private static final int TRON_VERSION = 0x41;

    public static Parsed<CryptoAddress> parse(String typed) {
        var text = Typed.sameCase(typed).replaceFirst("^(?i)(bitcoin|ethereum|tron):", "");
        if (HEXADECIMAL.matcher(text).matches()) {
            return ethereum(text.substring(2));
        }
        if (BASE58.matcher(text).matches()) {
            return base58(text);
        }
        var small = text.toLowerCase(Locale.ROOT);
        if (BECH32.matcher(small).matches()) {
            return isOneCase(text) && Bech32.fits(small) ? valid(Chain.BITCOIN, small) : wrongCharacter("Bitcoin");
        }
        return Parsed.invalid("That is not an address of Bitcoin (it begins with 1, 3 or bc1), Ethereum (0x and 40"
                + " characters) or Tron (T): copy it again, with its capitals as they are");
    }

    private static Parsed<CryptoAddress> ethereum(String hexadecimal) {
        var cased = EthereumCase.of(hexadecimal);
        return isOneCase(hexadecimal) || hexadecimal.equals(cased)
                ? valid(Chain.ETHEREUM, "0x" + cased)
                : wrongCharacter("Ethereum");
    }

    private static Parsed<CryptoAddress> base58(String text) {
        if (text.startsWith("T")) {
            return Base58.fits(text, TRON_VERSION) ? valid(Chain.TRON, text) : wrongCharacter("Tron");
        }
        return Base58.fits(text, text.startsWith("1") ? KEY_HASH : SCRIPT_HASH)
                ? valid(Chain.BITCOIN, text)
                : wrongCharacter("Bitcoin");
    }

    /** Capitals alone or small letters alone carry no checksum in Ethereum; a mixture is not allowed in bech32. */
    private static boolean isOneCase(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT)) || text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static Parsed<CryptoAddress> valid(Chain chain, String text) {
        return Parsed.valid(new CryptoAddress(chain, text));
    }

    private static Parsed<CryptoAddress> wrongCharacter(String chain) {
        return Parsed.invalid(
                "The checksum of the %s address does not fit: copy it again, with its capitals as they are"
                        .formatted(chain));
    }
}
