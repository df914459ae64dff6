package occ.access.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import occ.access.OwnAccount.PasswordOutcome;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the parameters OWASP's password storage guidance gives first: 19 MiB, two passes, one lane. */
@Component
class Passwords {
    private static final int SHORTEST = 12;
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final Set<String> COMMON = Set.of(
            "passwordpassword", "password1234", "qwertyuiop12", "123456789012", "letmeinletmein", "adminadminadmin");

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final SecureRandom random = new SecureRandom();
    // Checked when nobody has the name given, so that the answer takes as long as for a name that exists.
    private final String nobodys = hash(generate());

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    void matchNobody(String password) {
        encoder.matches(password, nobodys);
    }

    /** Four groups of five symbols without look-alikes: 99 bits. */
    String generate() {
        var password = new StringBuilder();
        for (var i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return password.toString();
    }

    PasswordOutcome judge(String replacement) {
        if (replacement.length() < SHORTEST) {
            return PasswordOutcome.TOO_SHORT;
        }
        return COMMON.contains(replacement.toLowerCase(Locale.ROOT))
                ? PasswordOutcome.TOO_COMMON
                : PasswordOutcome.CHANGED;
    }
}
