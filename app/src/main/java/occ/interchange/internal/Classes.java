package occ.interchange.internal;

import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** R49: the class of all an import brings follows from its uploader's body and its handling code, and from nothing in it. */
@Component
class Classes {
    private final AccessClasses classes;

    Classes(AccessClasses classes) {
        this.classes = classes;
    }

    ClassId of(Actor actor, OrganisationId from, Handling handling, boolean guarded) {
        var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, from);
        return classes.of(actor, guarded ? open.within(Compartment.SAFEGUARDING) : open);
    }

    boolean mayGuard(Actor actor, Handling handling) {
        return classes.mayRead(actor, of(actor, actor.unit(), handling, true));
    }
}
