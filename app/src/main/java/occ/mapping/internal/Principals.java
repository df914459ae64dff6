package occ.mapping.internal;

import java.util.Set;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Individuals;
import occ.mapping.MemberRole;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** The principals whom nobody manages for life: without a module that does, all of them (R10). An individual is their own. */
@Component
class Principals {
    private final MemberReading members;
    private final Individuals individuals;

    Principals(MemberReading members, Individuals individuals) {
        this.members = members;
        this.individuals = individuals;
    }

    Set<EntityId> unmanaged(Actor actor, Subject subject) {
        return switch (subject.ref().kind()) {
            case GROUP -> principals(actor, subject);
            case PRIORITY_INDIVIDUAL ->
                individuals.behind(actor, subject.ref(), AsAt.NOW).stream()
                        .map(behind -> behind.person().id())
                        .collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }

    private Set<EntityId> principals(Actor actor, Subject group) {
        return members.of(actor, group.id(), AsAt.NOW).stream()
                .map(member -> member.membership())
                .filter(membership -> membership.role() == MemberRole.PRINCIPAL)
                .map(membership -> membership.member().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
