package occ.audit;

/**
 * Entries of nobody about nothing, for measuring what a long trail costs. Whoever adds them sees to it that the trail is that
 * of a made world.
 */
public interface InventedEntries {

    void add(long many);

    /** Adds what is wanting to so many in all, and lets the database look at them. */
    void fillUpTo(long entries);
}
