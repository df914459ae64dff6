package occ.pole.internal;

import java.util.List;
import java.util.Optional;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Marking;
import occ.pole.recording.Grounds;
import occ.pole.recording.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may read what somebody records: their own body's record, as narrow as its handling code and everything it speaks
 * of. What is said of somebody in a compartment stays in it, whoever says it.
 */
@Component
class Readership {
    private final AccessClasses classes;

    Readership(AccessClasses classes) {
        this.classes = classes;
    }

    record Chosen(ClassId accessClass, @Nullable Compartment keeping) {}

    /** Nothing where the recorder may not read it, and so may not write it either. */
    Optional<Chosen> of(Actor actor, Grounds grounds, List<ClassId> about, boolean child) {
        var wanted = new AccessClass(
                Marking.OFFICIAL_SENSITIVE,
                grounds.grade().handling(),
                actor.unit(),
                compartment(grounds.readers(), child));
        var accessClass = classes.narrowest(actor, wanted, about);
        return classes.mayRead(actor, accessClass)
                ? Optional.of(new Chosen(accessClass, classes.get(accessClass).compartment()))
                : Optional.empty();
    }

    private static @Nullable Compartment compartment(Readers readers, boolean child) {
        return switch (readers) {
            case Readers.ByRule() -> child ? Compartment.SAFEGUARDING : null;
            case Readers.SafeguardingCircle() -> Compartment.SAFEGUARDING;
            case Readers.OfOperation(var operation) -> child ? operation.and(Compartment.SAFEGUARDING) : operation;
            case Readers.ByHandlingCode(var _) -> null;
        };
    }
}
