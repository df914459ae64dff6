package occ.access;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * R51: the sponsor of a compartment attests that the groups it hides have owner, tier and plan, for nobody else can
 * count them. Whoever oversees learns that a sponsor is late, and neither which nor of how much.
 */
public interface Attestations {
    /** Of each compartment the actor keeps, when it is to be attested next. */
    List<Due> due(Actor actor);

    /** @throws Forbidden for everybody but its sponsor */
    List<Made> made(Actor actor, Compartment compartment);

    /** @param missing what some of it lacks; all of it has everything where there is nothing to say */
    void attest(Actor actor, Compartment compartment, @Nullable String missing);

    /** Whether some sponsor is late, for an auditor or an administrator of the command; false for all others. */
    boolean isSomebodyLate(Actor actor);

    /** The same, for a page of its own. @throws Forbidden for whoever does not oversee */
    boolean overseen(Actor actor);

    record Due(Compartment compartment, String name, Instant at) {}

    record Made(Instant at, String sponsor, @Nullable String missing) {}
}
