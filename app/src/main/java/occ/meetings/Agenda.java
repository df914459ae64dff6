package occ.meetings;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * What a meeting is to speak of. Until its papers close it builds itself anew at each look, from what its reader may see;
 * then it stands, and members’ own items and reasons are added by hand.
 */
public interface Agenda {
    /** In order, each with the number it has for this reader. */
    List<Item> items(Actor actor, Meeting meeting);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Item get(Actor actor, Meeting meeting, Reference item);

    /** The paper of an item: as it stood when papers closed, or as it stands where they have not. */
    List<Paper> papers(Actor actor, Meeting meeting, Item item);

    Outcome add(Actor actor, Meeting meeting, String title, String words);

    /** Before or after its neighbour, of those that the actor sees. */
    Outcome shift(Actor actor, Meeting meeting, Item item, boolean up);

    Outcome defer(Actor actor, Meeting meeting, Item item, String reason);

    Outcome withdraw(Actor actor, Meeting meeting, Item item, String reason);

    boolean mayAdd(Actor actor, Meeting meeting);

    /** Whether the actor may take it off: who keeps the meeting, and whoever put it there. */
    boolean mayTakeOff(Actor actor, Meeting meeting, Item item);
}
