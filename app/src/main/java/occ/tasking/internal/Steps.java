package occ.tasking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.tasking.ResponseChanged;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The steps every deed on a response shares: finding, recording, telling. */
@Component
class Steps {
    private final SituationTable situations;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Steps(SituationTable situations, Trail trail, ApplicationEventPublisher events) {
        this.situations = situations;
        this.trail = trail;
        this.events = events;
    }

    /** Finds one to change, alone: other deeds on its response wait. */
    Found findToChange(EntityId subject) {
        situations.lock(subject);
        return find(List.of(subject));
    }

    Found find(Collection<EntityId> subjects) {
        var found = situations.of(subjects);
        if (!found.keySet().containsAll(subjects)) {
            throw new NoSuchRecord("subject");
        }
        return new Found(found);
    }

    void requireThere(EntityId subject, Instant at) {
        if (!situations.wasThere(subject, at)) {
            throw new NoSuchRecord("subject");
        }
    }

    /** One line of the trail for each subject, done or refused; and one event for those done. */
    List<TaskingOutcome> recordAndTell(Actor actor, String deed, List<TaskingOutcome> outcomes) {
        outcomes.forEach(outcome -> record(actor, deed, outcome));
        var changed = outcomes.stream()
                .filter(Decided.class::isInstance)
                .map(TaskingOutcome::subject)
                .toList();
        if (!changed.isEmpty()) {
            events.publishEvent(new ResponseChanged(actor, changed));
        }
        return outcomes;
    }

    /** Its line of the trail, done or refused. */
    TaskingOutcome record(Actor actor, String deed, TaskingOutcome outcome) {
        var entry = Entry.of(Operation.ALTERATION, deed, outcome.subject());
        trail.append(actor, outcome instanceof Refused ? entry.ending(Result.REFUSED) : entry);
        return outcome;
    }
}
