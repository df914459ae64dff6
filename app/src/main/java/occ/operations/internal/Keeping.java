package occ.operations.internal;

import java.time.Clock;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.operations.Event;
import occ.operations.OperationCase;
import occ.operations.OperationState;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import org.springframework.stereotype.Component;

/** The step and the line of the trail that every deed on an operation has. */
@Component
class Keeping {
    private final OperationTable table;
    private final StepTable steps;
    private final OperationReading reading;
    private final Trail trail;
    private final Clock clock;

    Keeping(OperationTable table, StepTable steps, OperationReading reading, Trail trail, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    void stand(Actor actor, OperationCase operation, int version, OperationState to, Event event, String words) {
        if (!table.move(operation.id(), version, to, clock.instant())) {
            throw stale(operation, to.label());
        }
        step(actor, operation, event, words);
    }

    void step(Actor actor, OperationCase operation, Event event, String words) {
        steps.add(operation.id(), operation.accessClass(), event, words, actor.account(), clock.instant());
    }

    /** Told, and read again as it stands now. */
    Done done(Actor actor, OperationCase operation, String deed) {
        var done = reading.of(operation.reference());
        trail.append(actor, entry(done, deed));
        return new Done(done);
    }

    Refused refuse(Actor actor, OperationCase operation, Refused refused) {
        trail.append(actor, entry(operation, "operations.changed").ending(Result.REFUSED));
        return refused;
    }

    private static Entry entry(OperationCase operation, String deed) {
        return Entry.of(occ.audit.Operation.ALTERATION, deed, operation.spokenOf());
    }

    static StaleRecord stale(OperationCase operation, String wanted) {
        return new StaleRecord(List.of(
                new Difference("State", wanted, operation.state().label()),
                new Difference("By", "You", operation.steps().getLast().by())));
    }
}
