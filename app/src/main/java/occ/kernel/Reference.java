package occ.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;

/**
 * What leaves the server in place of a key (R50): a prefix, eight random symbols and a check symbol, as in
 * {@code OCG-7K2M-9QX4-T}. It holds neither time nor sequence, so gaps count nothing.
 *
 * <p>The symbols are Crockford's base 32 (no I, L, O, U). The check is a weighted sum over the field GF(32),
 * symbol i weighted by the i-th power of the generator 2 of x⁵+x²+1. Distinct non-zero weights catch every single wrong
 * symbol and every exchange of two symbols.
 */
public record Reference(String text) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 8;
    private static final int FIELD_POLYNOMIAL = 0b100101;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Reference next(EntityKind kind) {
        return next(kind.prefix(), RANDOM);
    }

    public static Reference next(String prefix) {
        return next(prefix, RANDOM);
    }

    /** With a seeded source of randomness, for worlds that are made the same twice. */
    public static Reference next(String prefix, Random random) {
        var body = new StringBuilder();
        for (var i = 0; i < RANDOM_SYMBOLS; i++) {
            body.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return written(prefix, body.toString());
    }

    /** Reads what a person typed: case, spaces and hyphens do not matter, and O, I and L are taken for 0, 1 and 1. */
    public static Parsed<Reference> parse(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s‐-―-]", "");
        if (letters.length() != 3 + RANDOM_SYMBOLS + 1) {
            return Parsed.invalid("A reference looks like OCG-7K2M-9QX4-T");
        }
        var symbols = letters.substring(3).replace('O', '0').replace('I', '1').replace('L', '1');
        if (symbols.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) {
            return Parsed.invalid("A reference has only digits and the letters A to Z without I, L, O and U");
        }
        var body = symbols.substring(0, RANDOM_SYMBOLS);
        if (check(body) != symbols.charAt(RANDOM_SYMBOLS)) {
            return Parsed.invalid("That is not a reference of ours: check it for a wrong or exchanged character");
        }
        return Parsed.valid(written(letters.substring(0, 3), body));
    }

    private static Reference written(String prefix, String body) {
        return new Reference("%s-%s-%s-%c".formatted(prefix, body.substring(0, 4), body.substring(4), check(body)));
    }

    private static char check(String body) {
        var sum = 0;
        var weight = 2;
        for (var i = 0; i < body.length(); i++) {
            sum ^= times(SYMBOLS.indexOf(body.charAt(i)), weight);
            weight = times(weight, 2);
        }
        return SYMBOLS.charAt(sum);
    }

    private static int times(int a, int b) {
        var product = 0;
        for (var bit = 0; bit < 5; bit++) {
            if ((b >> bit & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (var bit = 9; bit >= 5; bit--) {
            if ((product >> bit & 1) == 1) {
                product ^= FIELD_POLYNOMIAL << bit - 5;
            }
        }
        return product;
    }

    @Override
    public String toString() {
        return text;
    }
}
