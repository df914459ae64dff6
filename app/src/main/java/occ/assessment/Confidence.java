package occ.assessment;

import occ.assessment.model.ConfidenceLimits;
import occ.kernel.Actor;

/**
 * How far the intelligence carries the assessment, shown beside the score and never part of it (R06). Computed from
 * its basis; an analyst lowers it freely and raises it only with a reason.
 */
public record Confidence(ConfidenceBasis basis, ConfidenceLevel computed, ConfidenceLevel held, String reason) {
    public static Confidence of(ConfidenceBasis basis, ConfidenceLimits limits) {
        var level = basis.level(limits);
        return new Confidence(basis, level, level, "");
    }

    /** What is known has changed: what a person held stays, unless it would now be a raise without a reason. */
    public Confidence restedOn(ConfidenceBasis now, ConfidenceLimits limits) {
        var level = now.level(limits);
        if (held == computed && reason.isEmpty()) {
            return of(now, limits);
        }
        var kept = reason.isEmpty() && held.compareTo(level) > 0 ? level : held;
        return new Confidence(now, level, kept, reason);
    }

    public Outcome<Confidence> hold(ConfidenceLevel level, String why, Actor by) {
        if (!by.isPerson()) {
            return Outcome.refused(Refusal.NOT_A_PERSON);
        }
        return level.compareTo(computed) > 0 && why.isBlank()
                ? Outcome.refused(Refusal.RAISED_CONFIDENCE_NEEDS_REASON)
                : Outcome.done(new Confidence(basis, computed, level, why.strip()));
    }
}
