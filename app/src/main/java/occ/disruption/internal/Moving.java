package occ.disruption.internal;

import java.time.Clock;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

/** Takes a disruption from one state to another, with the step and the line of the trail that every deed on it has. */
@Component
class Moving {
    private final DisruptionTable table;
    private final StepTable steps;
    private final Trail trail;
    private final Clock clock;

    Moving(DisruptionTable table, StepTable steps, Trail trail, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    void stand(Actor actor, Disruption disruption, int version, Standing to, String words, String deed) {
        var now = clock.instant();
        if (!table.move(disruption.id(), version, to, now)) {
            throw stale(disruption, to.state().label());
        }
        steps.add(disruption, to, words, actor.account(), now);
        tell(actor, disruption, deed);
    }

    void tell(Actor actor, Disruption disruption, String deed) {
        trail.append(actor, entry(disruption, deed));
    }

    Refused refuse(Actor actor, Disruption disruption, Refused refused) {
        trail.append(actor, entry(disruption, "disruption.changed").ending(Result.REFUSED));
        return refused;
    }

    private static Entry entry(Disruption disruption, String deed) {
        return Entry.of(Operation.ALTERATION, deed, disruption.spokenOf());
    }

    static StaleRecord stale(Disruption disruption, String wanted) {
        var last = disruption.steps().isEmpty()
                ? disruption.authorName()
                : disruption.steps().getLast().by();
        return new StaleRecord(List.of(
                new Difference("State", wanted, disruption.state().label()), new Difference("By", "You", last)));
    }
}
