package occ.assessment;

import occ.assessment.score.BandSpan;
import occ.assessment.score.Result;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ThreatBand;

/** A person's decision that a band is at least so high, whatever the score. It can only raise (R07). */
public record BandOverride(ThreatBand floor, OverrideReason reason, String rationale, AccountId by) {
    public sealed interface Outcome {}

    /** {@code band} is what stands from now on; the computed band stays beside it. */
    public record Raised(BandOverride override, BandSpan band) implements Outcome {}

    public record Refused(Refusal why) implements Outcome {}

    public static Outcome raise(Result result, ThreatBand floor, OverrideReason reason, String rationale, Actor by) {
        if (!by.isPerson()) {
            return new Refused(Refusal.NOT_A_PERSON);
        }
        if (rationale.isBlank()) {
            return new Refused(Refusal.REASON_MISSING);
        }
        return switch (result) {
            case Result.Matrix _ -> new Refused(Refusal.OVERRIDE_HAS_NO_BAND);
            case Result.Weighted weighted ->
                raise(weighted.band(), new BandOverride(floor, reason, rationale.strip(), by.account()));
        };
    }

    private static Outcome raise(BandSpan computed, BandOverride override) {
        if (!override.floor.isAtLeast(override.reason.minimum())) {
            return new Refused(Refusal.OVERRIDE_BELOW_MINIMUM);
        }
        var raised = override.applyTo(computed);
        return raised.equals(computed) ? new Refused(Refusal.OVERRIDE_WOULD_NOT_RAISE) : new Raised(override, raised);
    }

    public BandSpan applyTo(BandSpan computed) {
        return computed.raisedTo(floor);
    }
}
