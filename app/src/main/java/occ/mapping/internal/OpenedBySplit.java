package occ.mapping.internal;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.mapping.GroupName;
import occ.mapping.Subject;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.internal.SuccessionTable.Pointer;
import occ.pole.NewSource;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Groups that a split puts on the map: nominated like any other, with what is known of the group they come from. */
@Component
class OpenedBySplit {
    private final Opening opening;
    private final Retracting retracting;
    private final SubjectTable subjects;
    private final MemberReading members;
    private final Statements statements;

    OpenedBySplit(
            Opening opening,
            Retracting retracting,
            SubjectTable subjects,
            MemberReading members,
            Statements statements) {
        this.opening = opening;
        this.retracting = retracting;
        this.subjects = subjects;
        this.members = members;
        this.statements = statements;
    }

    Subject open(Actor actor, Subject origin, GroupName name) {
        var asked = new NewSubject(
                origin.ref().kind(),
                origin.accessClass(),
                name.text(),
                origin.primaryTheme(),
                origin.themes(),
                origin.crimes(),
                origin.place(),
                origin.countries(),
                source(actor, origin),
                Grade.NOT_GRADED,
                origin.nominatedBy());
        return opening.open(actor, List.of(asked)).getFirst();
    }

    /** A source of its own each time, so that what rests on it can be withdrawn together. */
    SourceId source(Actor actor, Subject origin) {
        var today = members.today();
        return statements
                .addSource(
                        actor,
                        new NewSource(origin.accessClass(), SourceKind.OFFICIAL, "Split of " + origin.name(), today))
                .id();
    }

    /** What somebody has worked on since stays on the map. */
    void retractUntouched(Actor actor, List<Pointer> pointers) {
        var untouched = pointers.stream()
                .filter(Pointer::opened)
                .filter(pointer -> isUntouched(actor, pointer))
                .map(Pointer::successor)
                .toList();
        if (!untouched.isEmpty()) {
            retracting.retract(actor, untouched);
        }
    }

    private boolean isUntouched(Actor actor, Pointer pointer) {
        return subjects.find(pointer.successor()).isPresent()
                && subjects.workedOnSince(subjects.sourceOf(pointer.successor()))
                        .isEmpty()
                && !hasMembersOfItsOwn(actor, pointer.successor(), pointer);
    }

    private boolean hasMembersOfItsOwn(Actor actor, EntityId successor, Pointer pointer) {
        return members.said(actor, successor).values().stream()
                .flatMap(List::stream)
                .anyMatch(said -> !said.statement().source().id().equals(pointer.source()));
    }
}
