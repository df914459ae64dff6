package occ.mapping.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.mapping.AssignedOwner;
import occ.mapping.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who answers for subjects: the owner that was assigned, or until then whoever nominated. */
@Component
class Owners {
    private final ObjectProvider<AssignedOwner> assigned;

    Owners(ObjectProvider<AssignedOwner> assigned) {
        this.assigned = assigned;
    }

    Set<OrganisationId> of(Actor actor, Collection<Subject> subjects) {
        return subjects.stream().map(subject -> of(actor, subject)).collect(Collectors.toUnmodifiableSet());
    }

    private OrganisationId of(Actor actor, Subject subject) {
        return assigned.stream()
                .map(source -> source.of(actor, subject.id()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(subject::nominatedBy);
    }
}
