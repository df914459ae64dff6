package occ.access;

import java.util.Collection;
import java.util.List;
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

    /**
     * The class of what speaks of other rows: as wanted, and as narrow as each of them. What is said of something in a
     * compartment stays in it, whoever says it; what is said of something under conditions stays with its owner's line.
     */
    ClassId narrowest(Actor actor, AccessClass wanted, Collection<ClassId> spokenOf);

    /**
     * The classes whose rows everybody may read who may read this one. What adds up rows for all readers of a record
     * counts these alone, so that no figure tells some of them of what they may not see.
     */
    List<ClassId> readByAllWhoRead(ClassId id);

    /** The classes of what a compartment keeps. */
    List<ClassId> within(Compartment compartment);

    boolean mayRead(Actor actor, ClassId id);

    /** The class a record gets by default: OFFICIAL-SENSITIVE, owned by the actor's organisation. */
    default ClassId ownedBy(Actor actor, Handling handling) {
        return of(actor, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, actor.unit()));
    }

    Optional<Compartment> compartment(String key);
}
