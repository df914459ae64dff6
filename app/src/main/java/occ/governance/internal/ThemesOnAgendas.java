package occ.governance.internal;

import java.util.List;
import occ.governance.StrategicPlanState;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.meetings.AgendaSource;
import occ.meetings.Block;
import occ.meetings.GroupKind;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/**
 * How the plan of each theme stands: before its Threat Group, and before the Strategic Governance Group those of the threat
 * themes and whatever else has one.
 */
@Component
class ThemesOnAgendas implements AgendaSource {
    private static final int ORDER = 20;

    private final SteeringTable steering;
    private final PlanTable plans;
    private final PlanPapers papers;

    ThemesOnAgendas(SteeringTable steering, PlanTable plans, PlanPapers papers) {
        this.steering = steering;
        this.plans = plans;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "governance.themes";
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
        var steered = steering.steeredBy(sitting.group().id());
        var planned = steered.size() == 1 ? steered : plans.themesInForce();
        return steered.stream()
                .filter(theme -> theme.isThreatTheme() || planned.contains(theme))
                .map(ThemesOnAgendas::proposal)
                .toList();
    }

    private static Proposal proposal(Theme theme) {
        return new Proposal(
                theme.name(), "How it stands: " + theme.label(), ThemeAddress.of(theme), null, null, theme.ordinal());
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        var readers = sitting.group().accessClass();
        var theme = Theme.valueOf(record);
        return List.of(plans.in(StrategicPlanState.IN_FORCE, theme)
                .map(plan -> new Part(
                        plan.reference().text(),
                        "Strategic action plan, version " + plan.number(),
                        plan.address(),
                        readers,
                        null,
                        papers.of(actor, plan, readers).lacking()))
                .orElseGet(() -> new Part(
                        theme.name(),
                        "Strategic action plan",
                        ThemeAddress.of(theme),
                        readers,
                        null,
                        List.of(Block.words("", "No strategic action plan is in force")))));
    }
}
