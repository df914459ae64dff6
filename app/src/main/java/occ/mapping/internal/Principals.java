package occ.mapping.internal;

import java.util.Set;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.MemberRole;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** The principals of a group whom nobody manages for life. Without a module that does, that is all of them (R10). */
@Component
class Principals {
    private final MemberReading members;

    Principals(MemberReading members) {
        this.members = members;
    }

    Set<EntityId> unmanaged(Actor actor, Subject subject) {
        if (subject.ref().kind() != EntityKind.GROUP) {
            return Set.of();
        }
        return members.of(actor, subject.id(), AsAt.NOW).stream()
                .map(member -> member.membership())
                .filter(membership -> membership.role() == MemberRole.PRINCIPAL)
                .map(membership -> membership.member().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
