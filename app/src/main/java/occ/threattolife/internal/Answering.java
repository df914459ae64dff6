package occ.threattolife.internal;

import java.time.Clock;
import java.time.Instant;
import occ.access.Organisations;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.threattolife.Decision;
import occ.threattolife.Ending;
import occ.threattolife.Outcome;
import occ.threattolife.Standing;
import occ.threattolife.Step;
import occ.threattolife.ThreatRules;
import occ.threattolife.Warning;
import org.springframework.stereotype.Component;

/** The steps of a duty officer. */
@Component
class Answering {
    private final Steps steps;
    private final Lines lines;
    private final Organisations organisations;
    private final Clock clock;

    Answering(Steps steps, Lines lines, Organisations organisations, Clock clock) {
        this.steps = steps;
        this.lines = lines;
        this.organisations = organisations;
        this.clock = clock;
    }

    Outcome takeUp(Actor actor, Reference reference, int version) {
        var about = steps.findToAnswer(actor, reference);
        var step = new Step.TakenUp(steps.madeBy(actor));
        return take(actor, "threattolife.taken-up", version, about, step, ThreatRules.takeUp(about, actor));
    }

    Outcome passOn(Actor actor, Reference reference, int version, OrganisationId to, String why) {
        var about = steps.findToAnswer(actor, reference);
        var step = new Step.PassedOn(steps.madeBy(actor), organisations.get(to).name(), why);
        steps.refuseStale(about, version, step);
        var outcome = ThreatRules.passOn(about, actor, to, why);
        var after = about.after(step)
                .askedOf(
                        Lines.joined(lines.above(to), about.line()), step.made().at());
        return steps.record(actor, "threattolife.passed-on", about, after, step, outcome);
    }

    Outcome decide(Actor actor, Reference reference, int version, Decision decision) {
        var about = steps.findToAnswer(actor, reference);
        var step = new Step.Decided(steps.madeBy(actor), decision);
        var outcome = ThreatRules.decide(about, actor, decision, clock.instant());
        return take(actor, "threattolife.decided", version, about, step, outcome);
    }

    Outcome warn(Actor actor, Reference reference, int version, Warning warning) {
        var about = steps.findToAnswer(actor, reference);
        var made = steps.madeBy(actor);
        var step = switch (warning) {
            case Warning.Given given -> new Step.Warned(made, given);
            case Warning.NotGiven(var why) -> new Step.NotWarned(made, why);
        };
        var outcome = ThreatRules.warn(about, actor, warning, clock.instant());
        return take(actor, "threattolife.warning-recorded", version, about, step, outcome);
    }

    Outcome review(Actor actor, Reference reference, int version, String found, Instant next) {
        var about = steps.findToAnswer(actor, reference);
        var step = new Step.Reviewed(steps.madeBy(actor), found, next);
        var outcome = ThreatRules.review(about, actor, found, next, clock.instant());
        return take(actor, "threattolife.reviewed", version, about, step, outcome);
    }

    Outcome close(Actor actor, Reference reference, int version, Ending ending, String why) {
        var about = steps.findToAnswer(actor, reference);
        var step = new Step.Closed(steps.madeBy(actor), ending, why);
        return take(actor, "threattolife.closed", version, about, step, ThreatRules.close(about, actor, ending, why));
    }

    private Outcome take(Actor actor, String deed, int version, Standing about, Step step, Outcome outcome) {
        steps.refuseStale(about, version, step);
        return steps.record(actor, deed, about, about.after(step), step, outcome);
    }
}
