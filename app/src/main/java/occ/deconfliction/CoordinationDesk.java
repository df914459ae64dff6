package occ.deconfliction;

import java.util.List;
import occ.kernel.Actor;

/**
 * The desk that settles matches for a body, and for those below it which have none of their own. A {@code version} is
 * that of the match the actor saw: if somebody has settled it since, {@link occ.faces.StaleRecord} tells both.
 */
public interface CoordinationDesk {
    /** A part of what is open at the actor's desk, on whichever side, what is due soonest first. */
    List<Hit.Head> inbox(Actor actor, long skip, int most);

    /** What was settled last. */
    List<Hit.Head> settled(Actor actor);

    /** What is due soonest, for whoever works there. */
    List<Hit.Head> waiting(Actor actor, int most);

    /** How many are open, and not counted further than so many. */
    int count(Actor actor, int most);

    /** @throws occ.faces.NoSuchRecord unless it is at the actor's desk */
    Hit find(Actor actor, String reference);

    /** Says something to the other desk. */
    Outcome say(Actor actor, String reference, String words);

    /** The owner's desk lets the asker's side know that there is a match. */
    Outcome release(Actor actor, String reference, String why);

    Outcome settle(Actor actor, String reference, int version, Settled outcome, String why);
}
