package occ.governance.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.governance.Measures;
import occ.governance.PlanLine.Target;
import occ.governance.Scope;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

/** Puts a plan together with its measures as they are now. */
@Component
class PlanDesk {
    private static final int MOVES = 10;

    private final StrategicPlans plans;
    private final Measures measures;
    private final Clock clock;

    PlanDesk(StrategicPlans plans, Measures measures, Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.clock = clock;
    }

    PlanView view(Actor actor, StrategicPlan plan) {
        var found = plan.targets().isEmpty()
                ? new PlanView.Found(measures.all(), Map.of(), Map.of())
                : new PlanView.Found(
                        measures.all(),
                        measures.read(actor, Scope.now(plan.theme())),
                        measures.moved(actor, plan.theme(), since(plan), MOVES));
        return PlanView.of(
                plan,
                found,
                plans.remarks(actor, plan),
                today(),
                measures.atRiskPercent(),
                plans.mayWrite(actor, plan.theme()));
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }

    /** The day of the first baseline: what was before has moved nothing that is measured. */
    private static Instant since(StrategicPlan plan) {
        return plan.targets().stream()
                .map(Target::fromDay)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .atStartOfDay(DateWords.LONDON)
                .toInstant();
    }
}
