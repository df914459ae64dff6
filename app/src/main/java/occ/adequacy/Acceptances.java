package occ.adequacy;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/**
 * Exceptions that a named person carries the risk of. Kept by the module that knows who answers for a subject; all run in the
 * actor's transaction.
 */
public interface Acceptances {

    /** The actor carries the risk to the end of a day, in place of whoever did. Nothing if its clock has stopped. */
    void accept(Actor actor, EntityId subject, AdequacyRule rule, LocalDate until, String why);

    /** Ends it before its day. Answers whether there was one. */
    boolean end(Actor actor, EntityId subject, AdequacyRule rule, String why);

    /** Those in force on a subject. */
    List<Acceptance> of(Actor actor, EntityId subject);
}
