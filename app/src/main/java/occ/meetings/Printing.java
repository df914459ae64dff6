package occ.meetings;

import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.Reference;

/**
 * Copies on paper, as PDF. They go further than whoever took them, so what stands in a compartment is in none of them, not
 * even for its members (R19), and nothing tells of what was left out. The same content is the same file, byte for byte.
 */
public interface Printing {
    /** Minutes up to a marking. */
    byte[] minutes(Actor actor, Reference meeting, Marking upTo);

    /** The papers of a meeting up to a marking. */
    byte[] papers(Actor actor, Reference meeting, Marking upTo);
}
