package occ.sources.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import occ.sources.Keyholding.PassphraseOutcome;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/**
 * Wraps under what a person knows. Argon2id as RFC 9106 recommends where memory is short: 64 MiB, three passes, four lanes.
 * It takes more than signing in does, as whoever steals the store can guess for as long as they like.
 *
 * <p>Layout: version, salt (16 bytes), wrapped content.
 */
@Component
class Passphrases {
    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int MEMORY_IN_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 4;
    private static final int SHORTEST = 15;
    private static final int FEWEST_SYMBOLS = 6;
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 6;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    byte[] wrap(String passphrase, byte[] content, Context context) {
        var salt = Wrap.random(SALT);
        var wrapped = Wrap.wrap(key(passphrase, salt), content, context);
        return ByteBuffer.allocate(1 + SALT + wrapped.length)
                .put(VERSION)
                .put(salt)
                .put(wrapped)
                .array();
    }

    Optional<byte[]> unwrap(String passphrase, byte[] wrapped, Context context) {
        if (wrapped.length <= 1 + SALT || wrapped[0] != VERSION) {
            return Optional.empty();
        }
        var salt = Arrays.copyOfRange(wrapped, 1, 1 + SALT);
        return Wrap.unwrap(key(passphrase, salt), Arrays.copyOfRange(wrapped, 1 + SALT, wrapped.length), context);
    }

    PassphraseOutcome judge(String passphrase) {
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            return PassphraseOutcome.TOO_SHORT;
        }
        return passphrase.toLowerCase(Locale.ROOT).chars().distinct().count() < FEWEST_SYMBOLS
                ? PassphraseOutcome.TOO_SIMPLE
                : PassphraseOutcome.CHOSEN;
    }

    /** Six groups of five symbols without look-alikes: 148 bits. */
    String code() {
        var code = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }

    /** A code as it was made, however it was typed; anything else as it is. */
    static String read(String typed) {
        var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s‐-―-]", "");
        var isCode =
                letters.length() == GROUPS * GROUP && letters.chars().allMatch(letter -> SYMBOLS.indexOf(letter) >= 0);
        return isCode ? letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-") : typed;
    }

    private static SecretKey key(String passphrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_IN_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        var key = new byte[Wrap.KEY];
        // The same words typed on another keyboard may be other bytes until they are normalised.
        generator.generateBytes(
                Normalizer.normalize(passphrase, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), key);
        return Wrap.key(key);
    }
}
