package occ.access;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;

/** The numbers that stand for access classes. */
public interface AccessClasses {

    /** The number of a class, made on first use. Runs inside a transaction. */
    ClassId of(Actor actor, AccessClass combination);

    AccessClass get(ClassId id);

    boolean mayRead(Actor actor, ClassId id);

    /** The class a record gets by default: OFFICIAL-SENSITIVE, owned by the actor's organisation. */
    default ClassId ownedBy(Actor actor, Handling handling) {
        return of(actor, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, actor.unit()));
    }

    Optional<Compartment> compartment(String key);
}
