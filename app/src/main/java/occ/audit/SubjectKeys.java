package occ.audit;

import java.util.UUID;

/**
 * The keys under which the trail keeps what people wrote about a record. For whoever disposes of the record: they say who may
 * and write the erasure down.
 */
public interface SubjectKeys {

    /**
     * Destroys what the trail could be read with of reasons given about this record, in the present transaction. The entries
     * stay, and the tree over them verifies. A reason given from then on is under a key of its own.
     *
     * @return whether there was a key
     * @throws IllegalStateException outside a transaction
     */
    boolean destroy(UUID record);
}
