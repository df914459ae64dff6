package occ.plans.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.Plan;
import occ.plans.PlanId;
import occ.plans.PlanTemplate;
import occ.plans.PlanTemplate.Aim;
import occ.plans.Plans;
import occ.plans.Target;
import occ.plans.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new version begins with: all that the one in force says, or a template, or nothing. */
@Component
class Beginning {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PlanTable table;
    private final ObjectiveTable objectives;
    private final ActionTable actions;
    private final Clock clock;

    Beginning(PlanTable table, ObjectiveTable objectives, ActionTable actions, Clock clock) {
        this.table = table;
        this.objectives = objectives;
        this.actions = actions;
        this.clock = clock;
    }

    void begin(Actor actor, Subject subject, List<Plan> versions, @Nullable PlanTemplate template) {
        var now = clock.instant();
        var number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        var before = Plans.inForce(versions);
        var id = table.add(
                subject.id(),
                subject.accessClass(),
                number,
                before.map(Plan::wording).orElse(Wording.NONE),
                before.map(Plan::gaps).orElse(List.of()),
                actor.account(),
                now);
        before.ifPresent(
                plan -> plan.objectives().forEach(one -> objectives.put(id, subject.id(), subject.accessClass(), one)));
        if (template != null) {
            template.aims().forEach(aim -> aim(actor, subject, id, aim, now));
        }
    }

    private void aim(Actor actor, Subject subject, PlanId plan, Aim aim, Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        var line = Uuid7.at(now);
        var measure = new Measure(aim.measure(), "", aim.target(), today.plusDays(aim.days()));
        objectives.put(
                plan, subject.id(), subject.accessClass(), new Objective(line, aim.pillar(), aim.words(), measure));
        for (var act : aim.acts()) {
            actions.add(actor, subject, content(line, aim, act, today.plusDays(act.days())), List.of(), now);
        }
    }

    private static Content content(UUID line, Aim aim, PlanTemplate.Act act, LocalDate due) {
        return new Content(
                line, aim.pillar(), act.words(), act.tactic(), Target.SUBJECT, false, "", new ActionOwner.Lead(), due);
    }
}
