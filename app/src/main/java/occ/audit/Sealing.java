package occ.audit;

/**
 * Closing entries of the trail into a Merkle tree, whose signed heads are given to witnesses. What was sealed cannot be
 * changed, left out, added to or put in another order unseen.
 */
public interface Sealing {

    /** Seals whatever can be sealed: entries of transactions that run no longer, and behind none that still runs. */
    Sealed seal();

    /** How many entries were sealed just now, and how many are sealed in all. */
    record Sealed(long entries, long size) {}
}
