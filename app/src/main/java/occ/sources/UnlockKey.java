package occ.sources;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The half of an unlocked register that the controller's browser holds. The other half lies in the register's store; each
 * is worth nothing alone, and {@code session} ties both to the session that unlocked.
 */
public record UnlockKey(UUID id, String secret, String session) {
    /** Of a browser that brings none. It opens nothing. */
    public static final UnlockKey NONE = new UnlockKey(new UUID(0, 0), "", "");

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");

    public static UnlockKey of(UUID id, byte[] secret, String session) {
        return new UnlockKey(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret), session);
    }

    /** As the browser brings it back. */
    public static Optional<UnlockKey> parse(String text, String session) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new UnlockKey(UUID.fromString(parts.group(1)), parts.group(2), session))
                : Optional.empty();
    }

    /** As the browser keeps it. */
    public String text() {
        return id + "." + secret;
    }

    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(secret);
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
