package occ.meetings;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;

/** What meetings asked for, and how it was answered. */
public interface Actions {
    /** Open ones that wait for the actor, or for the actor’s body where nobody is named; the first due first. */
    List<Action> waiting(Actor actor);

    /** Open ones of the groups whose meetings the actor keeps that were due before a day. */
    List<Action> late(Actor actor, LocalDate before);

    /** Open ones about a subject. */
    List<Action> of(Actor actor, EntityId subject);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Action get(Actor actor, Reference reference);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome answer(Actor actor, Reference reference, int version, Action.State state, String words);

    /** Whoever was asked, anybody of the body that was, and whoever keeps the group’s meetings. */
    boolean mayAnswer(Actor actor, Action action);
}
