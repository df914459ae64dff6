package occ.partners;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Recording;

/** What bodies can do: proposed by one person, approved by another (R47). */
public interface Levers {
    List<Lever> of(Actor actor, BodyId body);

    /** @throws occ.faces.NoSuchRecord if the body has none of that reference */
    Lever get(Actor actor, Body body, Reference lever);

    Recording<Lever> propose(Actor actor, Body body, LeverDetails details);

    Recording<Lever> decide(Actor actor, Body body, Reference lever, boolean approved, String why);

    /** Those that wait for somebody to decide, the oldest first. */
    List<Waiting> waiting(Actor actor);

    record Waiting(Lever lever, Body body) {}
}
