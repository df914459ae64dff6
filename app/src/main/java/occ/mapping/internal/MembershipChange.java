package occ.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Member;
import occ.mapping.ReviewTrigger;
import occ.mapping.ReviewTriggers;
import org.springframework.stereotype.Component;

/** Whether more than a quarter of the members came or left since the last review. */
@Component
class MembershipChange implements ReviewTriggers {
    private final MembershipStatements statements;
    private final MemberRows rows;
    private final ReviewTable reviews;
    private final Clock clock;

    MembershipChange(MembershipStatements statements, MemberRows rows, ReviewTable reviews, Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Set<ReviewTrigger> open(Actor actor, EntityId subject) {
        var now = clock.instant();
        return reviews.last(subject, now)
                .map(last -> ReviewTrigger.isMembershipChange(
                        membersOn(actor, subject, new AsAt(DateWords.today(last)), last),
                        membersOn(actor, subject, AsAt.NOW, now)))
                .filter(changed -> changed)
                .map(_ -> Set.of(ReviewTrigger.MEMBERSHIP))
                .orElse(Set.of());
    }

    private Set<EntityId> membersOn(Actor actor, EntityId group, AsAt asAt, Instant at) {
        return rows.current(group, statements.of(actor, group, asAt, at), at, DateWords.today(at)).stream()
                .filter(Member::countsAsOffender)
                .map(member -> member.membership().member().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
