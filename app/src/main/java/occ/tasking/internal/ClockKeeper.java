package occ.tasking.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Clock;
import occ.adequacy.MustAct;
import occ.assessment.ScoresChanged;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.StandingChanged;
import occ.tasking.Duty;
import occ.tasking.ResponseChanged;
import occ.tasking.Situation;
import occ.tasking.TaskingRules;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps tasking's clocks true to what is missing. Whatever changed, the clocks are worked out anew for those subjects,
 * so that none depends on the order of events.
 */
@Component
class ClockKeeper {
    private final SituationTable situations;
    private final Clocks clocks;
    private final Reach reach;

    ClockKeeper(SituationTable situations, Clocks clocks, Reach reach) {
        this.situations = situations;
        this.clocks = clocks;
        this.reach = reach;
    }

    @EventListener
    void on(StandingChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    @EventListener
    void on(ScoresChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    @EventListener
    void on(ResponseChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    private void keep(Actor actor, List<EntityId> subjects) {
        var running = situations.of(subjects).values().stream()
                .flatMap(about -> Duty.of(about).stream().map(duty -> clock(about, duty)))
                .toList();
        for (var rule : TaskingRules.ALL) {
            clocks.stop(actor, rule.key(), without(rule, subjects, running));
        }
        clocks.start(actor, running);
    }

    private static List<EntityId> without(AdequacyRule rule, Collection<EntityId> subjects, List<Clock> running) {
        var kept = running.stream()
                .filter(clock -> clock.rule().equals(rule))
                .map(Clock::subject)
                .collect(Collectors.toSet());
        return subjects.stream().filter(subject -> !kept.contains(subject)).toList();
    }

    private Clock clock(Situation about, Duty duty) {
        return new Clock(
                about.subject(),
                about.accessClass(),
                duty.rule(),
                duty.since(),
                duty.due(),
                mustAct(about, duty.rule()));
    }

    private MustAct mustAct(Situation about, AdequacyRule rule) {
        var desk = reach.desk(about.area());
        var lead = about.lead();
        if (lead != null && rule.equals(TaskingRules.LEAD_NOT_ACCEPTED)) {
            return new MustAct(lead.officer().name(), null, lead.officer().account());
        }
        var isForTheChair = rule.equals(TaskingRules.NO_TIER) || rule.equals(TaskingRules.BAND_A_LOW_TIER);
        return new MustAct(
                (isForTheChair ? "Tasking chair, " : "Regional coordinator, ") + desk.name(), desk.id(), null);
    }
}
