package occ.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A body that can be asked for help. {@code key} is our own stable name for it, which stands in addresses. */
public record Body(
        BodyId id,
        String key,
        BodyDetails details,
        int version,
        @Nullable Instant closedAt,
        @Nullable String closedWhy) {
    public static final String ADDRESS = "/partners";

    public String name() {
        return details.name();
    }

    public String address() {
        return ADDRESS + "/" + key;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
