package occ.mapping.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import occ.pole.Entities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Taking subjects off the map again, as when an import is undone. Runs in the actor's transaction. */
@Component
class Retracting {
    private final SubjectTable table;
    private final StateClocks clocks;
    private final Entities entities;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retracting(
            SubjectTable table,
            StateClocks clocks,
            Entities entities,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.entities = entities;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void retract(Actor actor, Collection<EntityId> subjects) {
        entities.retract(
                actor, table.findAll(subjects).stream().map(Subject::ref).toList());
        table.retract(subjects, clock.instant());
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.subjects-retracted", subjects));
        clocks.retracted(actor, subjects);
        events.publishEvent(new StandingChanged(actor, List.copyOf(subjects), null, null));
    }
}
