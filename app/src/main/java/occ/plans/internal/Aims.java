package occ.plans.internal;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.mapping.Individuals;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Subject;
import occ.plans.Target;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At whom an action may be aimed. People are members on record, so that the light they are held in is known (R47). */
@Component
class Aims {
    private final Memberships memberships;
    private final Individuals individuals;

    Aims(Memberships memberships, Individuals individuals) {
        this.memberships = memberships;
        this.individuals = individuals;
    }

    List<Member> members(Actor actor, Subject subject) {
        return subject.ref().kind() == EntityKind.GROUP
                ? memberships.of(actor, subject.id(), AsAt.NOW).stream()
                        .filter(member -> member.membership().member().kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** Whether the person aimed at is suspected or convicted; null where it is aimed at no person. */
    @Nullable
    Boolean isOffender(Actor actor, Subject subject, Target target) {
        var aimedAt = target.member();
        if (aimedAt != null) {
            return members(actor, subject).stream()
                    .filter(member -> member.membership().member().id().equals(aimedAt))
                    .anyMatch(member -> member.membership().category().isOfOffender());
        }
        if (subject.ref().kind() != EntityKind.PRIORITY_INDIVIDUAL
                || !target.words().isEmpty()) {
            return null;
        }
        return individuals
                .behind(actor, subject.ref(), AsAt.NOW)
                .flatMap(behind -> Optional.ofNullable(behind.heldAs()))
                .map(DataSubjectCategory::isOfOffender)
                .orElse(false);
    }
}
