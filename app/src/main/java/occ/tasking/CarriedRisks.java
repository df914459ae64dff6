package occ.tasking;

import java.time.LocalDate;
import occ.adequacy.Acceptance;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks.Running;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/** Exceptions one by one: what is late on a subject, and who carries the risk of it until when. */
public interface CarriedRisks {

    /** How one rule stands on a subject. {@code running} is nothing once it has ended. */
    Standing of(Actor actor, EntityId subject, AdequacyRule rule);

    /** The actor carries the risk of an exception to the end of a day. The exception keeps its age. */
    TaskingOutcome accept(Actor actor, EntityId subject, AdequacyRule rule, LocalDate until, String why);

    /** Ends it before its day. */
    TaskingOutcome end(Actor actor, EntityId subject, AdequacyRule rule, String why);

    record Standing(@Nullable Running running, @Nullable Acceptance acceptance) {}
}
