package occ.deconfliction;

import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Asking whether somebody else works on the same. Nothing that comes back tells more than a pointer (R16). */
public interface Checks {
    Asking ask(Actor actor, NewCheck check);

    /** The actor's own and those they supervise, the newest first. */
    List<Check.Head> recent(Actor actor);

    /** @throws occ.faces.NoSuchRecord unless it is the actor's own or they supervise it */
    Check find(Actor actor, Reference reference);

    /** Who may be named as supervisor: those of the actor's line who may ask themselves, but not the actor. */
    List<Person> supervisors(Actor actor);

    /** Matches that the actor is pointed at and that nobody has settled. */
    List<Pointed> pointed(Actor actor);

    /** What the actor must know of as a supervisor or for the national desk, the newest first. */
    List<Alert> alerts(Actor actor);

    /** {@code about} is the reference of the check it answers, or of the record; empty where it is no more to be seen. */
    record Pointed(Check.Pointer pointer, String about) {}
}
