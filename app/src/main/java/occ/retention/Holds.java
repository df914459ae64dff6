package occ.retention;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Legal holds: placed and lifted by a person, with a reason. */
public interface Holds {
    /** Those that stand, the newest first, of what the actor may see. */
    List<Hold> standing(Actor actor, long skip, int most);

    long count(Actor actor);

    List<Hold> on(Actor actor, RecordId record);

    /** @throws occ.faces.NoSuchRecord if none stands that the actor may see */
    Hold get(Actor actor, Reference hold);

    boolean mayHold(Actor actor);

    Outcome place(Actor actor, Reference record, NewHold hold);

    Outcome lift(Actor actor, Reference hold, String reason);
}
