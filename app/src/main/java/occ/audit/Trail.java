package occ.audit;

import java.util.UUID;
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

    /**
     * Says why a record is looked at in the present transaction. It stands in each line that is about that record first
     * of all and gives no reason of its own, whether appended before or after.
     */
    void explain(UUID record, String purpose);

    /** Says why everything is looked at in the present transaction, for lines that have no reason of their own. */
    void explainAll(String purpose);

    /** Adds a line in a transaction of its own, for what was denied or whose transaction was rolled back. */
    void appendAlone(Actor actor, Entry entry);
}
