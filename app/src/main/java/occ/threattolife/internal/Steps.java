package occ.threattolife.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.threattolife.Made;
import occ.threattolife.Outcome;
import occ.threattolife.Standing;
import occ.threattolife.Step;
import occ.threattolife.Who;
import org.springframework.stereotype.Component;

/** What every step about a threat shares: finding it, asking whether they may, recording. */
@Component
class Steps {
    private final StandingTable standings;
    private final StepTable table;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Steps(StandingTable standings, StepTable table, Access access, Trail trail, Clock clock) {
        this.standings = standings;
        this.table = table;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds one to change, alone, for a duty officer of its line. */
    Standing findToAnswer(Actor actor, Reference reference) {
        access.require(actor, Verb.ANSWER_THREATS_TO_LIFE);
        standings.lock(reference);
        var standing = standings.find(reference).orElseThrow(() -> new NoSuchRecord("threat to life"));
        if (!standing.line().contains(actor.unit())) {
            throw new Forbidden(actor, "threattolife.answered", standing.id());
        }
        return standing;
    }

    Made madeBy(Actor actor) {
        return new Made(new Who(actor.account(), actor.name()), clock.instant());
    }

    /** Nobody decides over a step they have not seen. */
    void refuseStale(Standing standing, int seen, Step mine) {
        if (seen < standing.version()) {
            var theirs = table.of(standing.id()).stream().findFirst();
            throw new StaleRecord(List.of(
                    new Difference(
                            "What was done",
                            mine.title(),
                            theirs.map(Step::title).orElse("Raised")),
                    new Difference(
                            "Reasons or words",
                            mine.why(),
                            theirs.map(Step::why).orElse("")),
                    new Difference(
                            "By",
                            "You",
                            theirs.map(step -> step.made().by())
                                    .orElse(standing.raisedBy())
                                    .name())));
        }
    }

    Outcome record(Actor actor, String deed, Standing before, Standing after, Step step, Outcome outcome) {
        var entry = Entry.of(Operation.ALTERATION, deed, before.id());
        switch (outcome) {
            case Outcome.Refused _ -> trail.append(actor, entry.ending(Result.REFUSED));
            case Outcome.Done _ -> {
                standings.change(after);
                table.add(before.id(), after.version(), step);
                trail.append(actor, entry);
            }
        }
        return outcome;
    }
}
