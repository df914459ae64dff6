package occ.governance.internal;

import java.util.List;
import java.util.stream.Stream;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlanState;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.meetings.AgendaSource;
import occ.meetings.GroupKind;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/** Versions of plans that wait for approval stand before the Strategic Governance Group. */
@Component
class SubmittedPlans implements AgendaSource {
    static final String KEY = "governance.plans";
    private static final int ORDER = 10;

    private final SteeringTable steering;
    private final PlanTable plans;
    private final PlanPapers papers;

    SubmittedPlans(SteeringTable steering, PlanTable plans, PlanPapers papers) {
        this.steering = steering;
        this.plans = plans;
        this.papers = papers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean serves(MeetingGroup group) {
        return group.kind() == GroupKind.GOVERNANCE;
    }

    @Override
    public List<Proposal> proposals(Actor actor, Sitting sitting) {
        if (!steering.isBoard(sitting.group().id())) {
            return List.of();
        }
        return Stream.of(Theme.values())
                .flatMap(theme -> plans.in(StrategicPlanState.SUBMITTED, theme).stream())
                .map(SubmittedPlans::proposal)
                .toList();
    }

    private static Proposal proposal(StrategicPlan plan) {
        return new Proposal(
                plan.reference().text(),
                "Approve the strategic action plan: %s, version %d"
                        .formatted(plan.theme().label(), plan.number()),
                plan.address(),
                null,
                null,
                plan.theme().ordinal());
    }

    /** What it says, and not how it stands: what the meeting decides changes no paper. */
    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        var readers = sitting.group().accessClass();
        return plans.find(new Reference(record)).stream()
                .map(plan -> new Part(
                        plan.reference().text(),
                        "Strategic action plan, version %d, as submitted".formatted(plan.number()),
                        plan.address(),
                        readers,
                        null,
                        papers.of(actor, plan, readers).written()))
                .toList();
    }
}
