package occ.intelligence;

import occ.kernel.Actor;
import occ.kernel.Reference;

/** Entering a report. A draft is its author's; once submitted it is the unit's. */
public interface Entering {
    Outcome draft(Actor actor, NewReport entered);

    /** @throws occ.faces.StaleRecord if it was saved elsewhere meanwhile */
    Outcome revise(Actor actor, Reference draft, int version, NewReport entered);

    Outcome submit(Actor actor, Reference draft, int version);

    /** What the draft holds, for its form. */
    NewReport entered(Actor actor, Reference draft);
}
