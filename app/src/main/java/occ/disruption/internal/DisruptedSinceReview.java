package occ.disruption.internal;

import java.util.Set;
import occ.disruption.DisruptionState;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.ReviewTrigger;
import occ.mapping.ReviewTriggers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether something major or moderate was approved since the last review, so that the score may no longer hold. */
@Component
class DisruptedSinceReview implements ReviewTriggers {
    private final JdbcClient jdbc;

    DisruptedSinceReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ReviewTrigger> open(Actor actor, EntityId subject) {
        var disrupted = jdbc.sql("""
                select exists (select from disruption.disruption d
                                 left join mapping.review_now r on r.subject = d.subject
                                where d.subject = :subject and d.state = any (:counted) and d.level in ('MAJOR', 'MODERATE')
                                  and (r.reviewed_at is null or d.approved_at > r.reviewed_at))
                """)
                .param("subject", subject.value())
                .param("counted", Columns.names(DisruptionState.counted()))
                .query(Boolean.class)
                .single();
        return disrupted ? Set.of(ReviewTrigger.DISRUPTION) : Set.of();
    }
}
