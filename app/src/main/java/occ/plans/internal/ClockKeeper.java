package occ.plans.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Clock;
import occ.adequacy.MustAct;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.StandingChanged;
import occ.plans.PlanAdequacy;
import occ.plans.PlanChanged;
import occ.plans.PlanSituation;
import occ.plans.PlanSituation.Duty;
import occ.tasking.ResponseChanged;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the clocks of plans true to what is missing. Whatever changed, they are worked out anew for those subjects: when
 * another officer leads they run in that one's name, when a group is merged they stop, and when that is undone they run
 * again. Nothing is written into the plan itself, so an undoing brings it back as it was (R40).
 */
@Component
class ClockKeeper {
    private final SituationTable situations;
    private final Clocks clocks;
    private final Reach reach;
    private final java.time.Clock clock;

    ClockKeeper(SituationTable situations, Clocks clocks, Reach reach, java.time.Clock clock) {
        this.situations = situations;
        this.clocks = clocks;
        this.reach = reach;
        this.clock = clock;
    }

    @EventListener
    void on(StandingChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    @EventListener
    void on(ResponseChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    @EventListener
    void on(PlanChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    private void keep(Actor actor, List<EntityId> subjects) {
        var now = clock.instant();
        var running = new ArrayList<Clock>();
        for (var about : situations.of(subjects)) {
            about.duties(now).forEach(duty -> running.add(clock(about, duty)));
        }
        for (var rule : PlanAdequacy.ALL) {
            clocks.stop(actor, rule.key(), without(rule, subjects, running));
        }
        clocks.start(actor, running);
    }

    private static List<EntityId> without(AdequacyRule rule, List<EntityId> subjects, List<Clock> running) {
        var kept = running.stream()
                .filter(one -> one.rule().equals(rule))
                .map(Clock::subject)
                .collect(Collectors.toSet());
        return subjects.stream().filter(subject -> !kept.contains(subject)).toList();
    }

    private Clock clock(PlanSituation about, Duty duty) {
        return new Clock(
                about.subject(), about.accessClass(), duty.rule(), duty.since(), duty.due(), mustAct(about, duty));
    }

    private MustAct mustAct(PlanSituation about, Duty duty) {
        var next = about.next();
        if (duty.rule().equals(PlanAdequacy.ACTION_LATE) && next != null && next.officer() != null) {
            return named(next.officer(), about);
        }
        return duty.rule().equals(PlanAdequacy.NOT_DECIDED)
                ? desk(about, "Regional coordinator")
                : named(about.lead(), about);
    }

    private MustAct named(@Nullable Who officer, PlanSituation about) {
        return officer == null
                ? desk(about, "Lead officer or analyst")
                : new MustAct(officer.name(), null, officer.account());
    }

    private MustAct desk(PlanSituation about, String who) {
        var desk = reach.desk(about.area());
        return new MustAct(who + ", " + desk.name(), desk.id(), null);
    }
}
