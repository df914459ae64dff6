package occ.intelligence;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Entering a report. A draft is its author's; once submitted it is the unit's. */
public interface Entering {
    /** The source, where one is given, is lodged in the register and kept nowhere else (R52). */
    Outcome draft(Actor actor, NewReport entered, Optional<GivenSource> source);

    /** @throws occ.faces.StaleRecord if it was saved elsewhere meanwhile */
    Outcome revise(Actor actor, Reference draft, int version, NewReport entered, Optional<GivenSource> source);

    Outcome submit(Actor actor, Reference draft, int version);

    /** What the draft holds, for its form. */
    NewReport entered(Actor actor, Reference draft);
}
