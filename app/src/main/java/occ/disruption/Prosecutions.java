package occ.disruption;

import java.time.LocalDate;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Prosecution.Kind;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Prosecutions that disruptions led to. Where a conviction is quashed on which something rests that counts, somebody is asked to
 * look at it again; nothing is regraded by that (R25).
 */
public interface Prosecutions {
    /** @param against the reference of a person or an organisation on record, which the actor may see */
    Outcome charge(Actor actor, Reference disruption, Charge charge);

    Outcome record(Actor actor, Reference disruption, Reference prosecution, Happening happening);

    boolean mayRecord(Actor actor, Disruption disruption);

    record Charge(Reference against, String offence, String court, LocalDate on) {}

    /** {@code months} of custody, with a sentence that has any. */
    record Happening(Kind kind, LocalDate on, @Nullable Integer months, String words) {}
}
