package occ.plans.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import occ.plans.PlanChanged;
import occ.plans.PlanOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The steps every deed on a plan shares: may they, one at a time, recording, telling. */
@Component
class Steps {
    private final PlanTable plans;
    private final Access access;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Steps(PlanTable plans, Access access, Trail trail, ApplicationEventPublisher events) {
        this.plans = plans;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    void begin(Actor actor, Verb verb, Subject subject) {
        access.require(actor, verb, subject.area());
        plans.lock(subject.id());
    }

    /** Does it unless refused; either way it is in the trail, and what was done is told. */
    PlanOutcome end(Actor actor, String deed, Subject subject, PlanOutcome outcome, Runnable work) {
        return end(actor, deed, subject.id(), outcome, work);
    }

    PlanOutcome end(Actor actor, String deed, EntityId subject, PlanOutcome outcome, Runnable work) {
        var entry = Entry.of(Operation.ALTERATION, deed, subject);
        if (outcome instanceof PlanOutcome.Refused) {
            trail.append(actor, entry.ending(Result.REFUSED));
            return outcome;
        }
        work.run();
        trail.append(actor, entry);
        events.publishEvent(new PlanChanged(actor, List.of(subject)));
        return outcome;
    }

    void look(Actor actor, String deed, Subject subject) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, deed, subject.id()));
    }
}
