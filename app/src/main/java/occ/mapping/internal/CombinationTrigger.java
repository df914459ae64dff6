package occ.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.ReviewTrigger;
import occ.mapping.ReviewTriggers;
import org.springframework.stereotype.Component;

/** Whether another record was merged into a subject since its last review, so that its score may no longer hold. */
@Component
class CombinationTrigger implements ReviewTriggers {
    private final SuccessionTable successions;
    private final ReviewTable reviews;
    private final Clock clock;

    CombinationTrigger(SuccessionTable successions, ReviewTable reviews, Clock clock) {
        this.successions = successions;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Set<ReviewTrigger> open(Actor actor, EntityId subject) {
        var now = clock.instant();
        var last = reviews.last(subject, now).orElse(Instant.EPOCH);
        var joined = successions.of(subject, now).stream()
                .filter(recorded -> recorded.pointer().successor().equals(subject))
                .anyMatch(recorded -> recorded.at().isAfter(last));
        return joined ? Set.of(ReviewTrigger.MERGE_OR_SPLIT) : Set.of();
    }
}
