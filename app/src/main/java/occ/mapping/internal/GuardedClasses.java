package occ.mapping.internal;

import java.util.List;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import org.springframework.stereotype.Component;

/** The class that what is recorded about a person starts in: children and possible victims are safeguarded (R29, R45). */
@Component
class GuardedClasses {
    static final String NOT_ADMITTED = "A child or possible victim is recorded by somebody admitted to safeguarding:"
            + " leave this person out, and tell your safeguarding lead";

    private final AccessClasses classes;

    GuardedClasses(AccessClasses classes) {
        this.classes = classes;
    }

    ClassId of(Actor actor, Handling handling, boolean safeguarded) {
        return of(actor, handling, safeguarded, List.of());
    }

    /** {@code about} are the classes of what is spoken of: it is kept as close as each of them. */
    ClassId of(Actor actor, Handling handling, boolean safeguarded, List<ClassId> about) {
        return classes.narrowest(actor, wanted(actor, handling, safeguarded), about);
    }

    /** Nobody writes what they could not read. */
    boolean mayRecord(Actor actor, boolean safeguarded) {
        return !safeguarded || classes.mayRead(actor, of(actor, Handling.P, safeguarded));
    }

    private static AccessClass wanted(Actor actor, Handling handling, boolean safeguarded) {
        var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, actor.unit());
        return safeguarded ? open.within(Compartment.SAFEGUARDING) : open;
    }
}
