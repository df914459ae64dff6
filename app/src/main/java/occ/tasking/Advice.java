package occ.tasking;

import java.math.BigDecimal;
import java.time.Instant;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the score in force suggests. It is computed, and decides nothing. {@code low} and {@code high} differ where a
 * factor is unknown; {@code override} is the code of the reason for which the band was raised, if it was.
 */
public record Advice(
        ThreatBand band,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String override,
        @Nullable String confidence,
        Instant approvedAt) {
    public Tier tier() {
        return band.suggestedTier();
    }
}
