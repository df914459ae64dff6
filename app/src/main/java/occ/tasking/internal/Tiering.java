package occ.tasking.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.tasking.Response.TierAsked;
import occ.tasking.Situation;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TierDecision;
import occ.tasking.TierRules;
import occ.tasking.internal.TierTable.NewTier;
import org.springframework.stereotype.Component;

/** Deciding the level of response. */
@Component
class Tiering {
    private final Steps steps;
    private final TierTable table;
    private final Access access;
    private final Clock clock;

    Tiering(Steps steps, TierTable table, Access access, Clock clock) {
        this.steps = steps;
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    TaskingOutcome decide(Actor actor, int version, TierAsked asked) {
        var found = steps.findToChange(asked.subject());
        require(actor, found);
        refuseStale(found.get(asked.subject()), version, asked.tier().label(), asked.rationale());
        return decide(actor, List.of(asked), found).getFirst();
    }

    List<TaskingOutcome> decide(Actor actor, List<TierAsked> asked) {
        var found = steps.find(asked.stream().map(TierAsked::subject).toList());
        require(actor, found);
        return decide(actor, asked, found);
    }

    TaskingOutcome acceptRisk(Actor actor, EntityId subject, int version, AccountId holder, String reason) {
        var found = steps.findToChange(subject);
        require(actor, found);
        var about = found.get(subject);
        refuseStale(about, version, "Confirm the tier you saw", reason);
        var outcome = TierRules.acceptRisk(about, actor, mayCarry(holder, about), reason);
        if (outcome instanceof Decided) {
            table.acceptRisk(about, holder, reason, actor.account(), clock.instant());
        }
        return steps.recordAndTell(actor, "tasking.risk-accepted", List.of(outcome))
                .getFirst();
    }

    private List<TaskingOutcome> decide(Actor actor, List<TierAsked> asked, Found found) {
        var outcomes = new ArrayList<TaskingOutcome>();
        var decisions = new ArrayList<NewTier>();
        for (var one : asked) {
            var about = found.get(one.subject());
            var outcome = TierRules.decide(about, actor, one.tier(), one.rationale());
            outcomes.add(outcome);
            if (outcome instanceof Decided) {
                decisions.add(new NewTier(about, one.tier(), one.rationale()));
            }
        }
        table.replace(decisions, actor.account(), clock.instant());
        return steps.recordAndTell(actor, "tasking.tier-decided", outcomes);
    }

    private void require(Actor actor, Found found) {
        found.areas().forEach(area -> access.require(actor, Verb.DECIDE_TIER, area));
    }

    private boolean mayCarry(AccountId holder, Situation about) {
        return access.whoMay(Verb.ASSIGN_OWNER, about.area()).stream()
                .anyMatch(person -> person.id().equals(holder));
    }

    private void refuseStale(Situation about, int seen, String tier, String rationale) {
        var level = about.level();
        if (seen >= 0 && seen != (level == null ? 0 : level.version())) {
            var now = table.of(about.subject(), clock.instant()).getFirst();
            throw new StaleRecord(differences(tier, rationale, now));
        }
    }

    private static List<Difference> differences(String tier, String rationale, TierDecision now) {
        return List.of(
                new Difference("Tier", tier, now.tier().label()),
                new Difference("Reason", rationale, now.made().why()),
                new Difference("Decided by", "You", now.made().by().name()));
    }
}
