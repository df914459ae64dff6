package occ.threattolife;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import occ.threattolife.Due.Deed;

/** How long each step may take. Local defaults: no national figure is public. */
public record Limits(Duration takeUp, Duration decide, Duration warn) {
    /** What is due next, until it is closed. Passed on, the next line has its own time, and the decision no more. */
    public Optional<Due> due(Standing standing) {
        return switch (standing.state()) {
            case CLOSED -> Optional.empty();
            case RAISED -> Optional.of(new Due(Deed.TAKE_UP, standing.askedAt().plus(takeUp)));
            case TAKEN_UP ->
                Optional.of(new Due(Deed.DECIDE, standing.raisedAt().plus(decide)));
            case DECIDED -> afterDecision(standing);
        };
    }

    private Optional<Due> afterDecision(Standing standing) {
        if (standing.grave() && standing.warnedAt() == null) {
            return Optional.ofNullable(standing.decidedAt()).map(at -> new Due(Deed.WARN, at.plus(warn)));
        }
        return Optional.ofNullable(standing.reviewAt()).map(at -> new Due(Deed.REVIEW, at));
    }

    /** How many limits have passed since it was put to somebody who has not answered. */
    long passedUnanswered(Standing standing, Instant now) {
        return Math.max(0, Duration.between(standing.askedAt(), now).dividedBy(takeUp));
    }
}
