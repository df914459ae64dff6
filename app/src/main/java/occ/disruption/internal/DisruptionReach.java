package occ.disruption.internal;

import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

/** Whose a claim is, and who looks at it. */
@Component
class DisruptionReach {
    private final Access access;

    DisruptionReach(Access access) {
        this.access = access;
    }

    /** Its author's, and a colleague's who may claim: authors leave. */
    boolean isTheirs(Actor actor, Disruption disruption) {
        return disruption.isBy(actor.account()) || access.may(actor, Verb.CLAIM_DISRUPTIONS, disruption.body());
    }

    void requireTheirs(Actor actor, Disruption disruption) {
        if (!disruption.isBy(actor.account())) {
            access.require(actor, Verb.CLAIM_DISRUPTIONS, disruption.body());
        }
    }

    boolean supervises(Actor actor, Disruption disruption) {
        return access.may(actor, Verb.SUPERVISE_DISRUPTIONS, disruption.body());
    }

    void requireSupervision(Actor actor, Disruption disruption) {
        access.require(actor, Verb.SUPERVISE_DISRUPTIONS, disruption.body());
    }
}
