package occ.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Objective;
import occ.governance.PlanLine.Target;
import occ.governance.StrategicPlan.PlanText;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;

/** Strategic action plans, written by one and approved by another. */
public record PlanExamples(StrategicPlans plans, LocalDate today) {
    public static final String PLANNED = "picture.planned";

    public StrategicPlan draft(Actor writer, Theme theme) {
        return plans.get(writer, LeadExamples.made(plans.begin(writer, theme, text("What we do about it"))));
    }

    public PlanText text(String summary) {
        return new PlanText(today.minusDays(10), today.plusYears(1), summary);
    }

    /** With an objective and a measure that is to rise from nothing to all in two hundred days. */
    public StrategicPlan whole(Actor writer, Theme theme) {
        return with(writer, with(writer, draft(writer, theme), objective()), target(PLANNED, 0, 100));
    }

    public StrategicPlan with(Actor writer, StrategicPlan plan, PlanLine line) {
        LeadExamples.done(plans.put(writer, plan.reference(), plan.version(), line));
        return plans.get(writer, plan.reference());
    }

    public StrategicPlan submitted(Actor writer, StrategicPlan plan) {
        LeadExamples.done(plans.submit(writer, plan.reference(), plan.version()));
        return plans.get(writer, plan.reference());
    }

    public StrategicPlan approved(Actor writer, Actor chair, StrategicPlan plan) {
        var submitted = submitted(writer, plan);
        LeadExamples.done(plans.approve(chair, submitted.reference(), submitted.version(), "It can be seen to work"));
        var approved = plans.get(chair, plan.reference());
        assertThat(approved.state()).isEqualTo(StrategicPlanState.IN_FORCE);
        return approved;
    }

    public static Objective objective() {
        return new Objective(Reference.next("SAL"), Pillar.PROTECT, "Depots know their drivers");
    }

    public Target target(String measure, long from, long to) {
        return new Target(
                Reference.next("SAL"),
                Pillar.PURSUE,
                "Each group is worked on",
                measure,
                BigDecimal.valueOf(from),
                today.minusDays(100),
                BigDecimal.valueOf(to),
                today.plusDays(100));
    }

    public Milestone milestone(Actor owner, LocalDate due) {
        return new Milestone(
                Reference.next("SAL"),
                Pillar.PREVENT,
                "The course is taught",
                due,
                new Owner(owner.account(), null, owner.name()),
                null,
                null);
    }
}
