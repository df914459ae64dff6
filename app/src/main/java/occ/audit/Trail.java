package occ.audit;

import occ.kernel.Actor;

/** Where looks and changes are recorded. */
public interface Trail {

    /**
     * Adds a line to the present transaction: it stands if, and only if, the deed does. Lines of one transaction are
     * written together when it commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    void append(Actor actor, Entry entry);

    /** Adds a line in a transaction of its own, for what was denied or whose transaction was rolled back. */
    void appendAlone(Actor actor, Entry entry);
}
