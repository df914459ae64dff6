package occ.tasking.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Verb;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.tasking.LeadRules;
import occ.tasking.Response.LeadAsked;
import occ.tasking.Situation;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.internal.LeadTable.NewLead;
import org.springframework.stereotype.Component;

/** Asking officers to lead, and their answers. */
@Component
class Leading {
    private final Steps steps;
    private final LeadTable table;
    private final Candidates candidates;
    private final Access access;
    private final Clock clock;

    Leading(Steps steps, LeadTable table, Candidates candidates, Access access, Clock clock) {
        this.steps = steps;
        this.table = table;
        this.candidates = candidates;
        this.access = access;
        this.clock = clock;
    }

    TaskingOutcome assign(Actor actor, int version, LeadAsked asked) {
        var found = steps.findToChange(asked.subject());
        require(actor, found);
        refuseStale(found.get(asked.subject()), version, asked);
        return assign(actor, List.of(asked), found).getFirst();
    }

    List<TaskingOutcome> assign(Actor actor, List<LeadAsked> asked) {
        var found = steps.find(asked.stream().map(LeadAsked::subject).toList());
        require(actor, found);
        return assign(actor, asked, found);
    }

    TaskingOutcome accept(Actor actor, EntityId subject) {
        var about = findAsked(actor, subject);
        var outcome = LeadRules.accept(about, actor);
        if (outcome instanceof Decided) {
            table.answer(subject, true, null, clock.instant());
        }
        return steps.recordAndTell(actor, "tasking.lead-accepted", List.of(outcome))
                .getFirst();
    }

    TaskingOutcome decline(Actor actor, EntityId subject, String reason) {
        var about = findAsked(actor, subject);
        var outcome = LeadRules.decline(about, actor, reason);
        if (outcome instanceof Decided) {
            table.answer(subject, false, reason, clock.instant());
        }
        return steps.recordAndTell(actor, "tasking.lead-declined", List.of(outcome))
                .getFirst();
    }

    /** Only the officer who was asked answers, and only while their verb still reaches the subject. */
    private Situation findAsked(Actor actor, EntityId subject) {
        var about = steps.findToChange(subject).get(subject);
        access.require(actor, Verb.LEAD, about.area());
        var lead = about.lead();
        if (lead == null || !lead.officer().account().equals(actor.account())) {
            throw new Forbidden(actor, "tasking.lead-answered", subject);
        }
        return about;
    }

    private List<TaskingOutcome> assign(Actor actor, List<LeadAsked> asked, Found found) {
        var outcomes = new ArrayList<TaskingOutcome>();
        var leads = new ArrayList<NewLead>();
        for (var one : asked) {
            var about = found.get(one.subject());
            var officer = candidates.candidate(one.officer(), about);
            var outcome = LeadRules.assign(about, actor, officer, one.handoverNote());
            outcomes.add(outcome);
            if (outcome instanceof Decided) {
                leads.add(new NewLead(about, one.officer(), one.handoverNote()));
            }
        }
        table.replace(leads, actor.account(), clock.instant());
        return steps.recordAndTell(actor, "tasking.lead-assigned", outcomes);
    }

    private void require(Actor actor, Found found) {
        found.areas().forEach(area -> access.require(actor, Verb.ASSIGN_OWNER, area));
    }

    private void refuseStale(Situation about, int seen, LeadAsked asked) {
        var lead = about.lead();
        if (seen >= 0 && seen != (lead == null ? 0 : lead.version())) {
            var now = table.of(about.subject(), clock.instant()).getFirst();
            var mine = candidates.candidate(asked.officer(), about).who();
            throw new StaleRecord(List.of(
                    new Difference("Lead officer", mine.name(), now.officer().name()),
                    new Difference(
                            "Handover note", asked.handoverNote(), now.made().why()),
                    new Difference("Assigned by", "You", now.made().by().name())));
        }
    }
}
