package occ.governance.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.governance.PlanLine.Milestone;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Plans that wait for a decision, and milestones that somebody answers for and that are late or nearly due. */
@Component
class PlansAsWork implements WorkSource {
    private static final int ORDER = 42;
    private static final int DAYS_AHEAD = 28;

    private final StrategicPlans plans;
    private final Access access;
    private final Clock clock;

    PlansAsWork(StrategicPlans plans, Access access, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        var today = DateWords.today(clock.instant());
        var milestones = plans.answeredForBy(actor, today.plusDays(DAYS_AHEAD)).stream()
                .flatMap(plan -> own(actor, plan, today));
        return Stream.concat(plans.waiting(actor).stream().map(PlansAsWork::waiting), milestones)
                .toList();
    }

    private static WorkItem waiting(StrategicPlan plan) {
        return new WorkItem(
                Kind.DECIDE,
                "Strategic action plan: " + plan.theme().label(),
                plan.address(),
                "%s submitted version %d for approval.".formatted(plan.authorName(), plan.number()),
                plan.submittedAt(),
                "Decide",
                ORDER);
    }

    private static Stream<WorkItem> own(Actor actor, StrategicPlan plan, LocalDate today) {
        return plan.milestones().stream()
                .filter(milestone -> Objects.equals(milestone.owner().account(), actor.account()))
                .filter(milestone -> !milestone.isReached() && !milestone.due().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(milestone -> own(plan, milestone, today));
    }

    private static WorkItem own(StrategicPlan plan, Milestone milestone, LocalDate today) {
        return new WorkItem(
                milestone.isLate(today) ? Kind.LATE : Kind.DUE,
                milestone.words(),
                plan.address(),
                "A milestone of the strategic action plan against %s that you answer for."
                        .formatted(plan.theme().label()),
                DateWords.endOf(milestone.due()),
                "See the plan",
                ORDER);
    }
}
