package occ.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Actions.Asked;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import occ.plans.Target;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.Who;
import occ.testing.People;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Puts things on officers of Merseyside: leads, actions of plans, requirements. */
public record Burdened(
        AutowireCapableBeanFactory beans,
        Plans plans,
        Actions actions,
        Requirements requirements,
        Response response,
        People people) {
    private static final LocalDate SOON = LocalDate.now().plusDays(30);

    public Subject led(Actor officer, String name) {
        var subject = asked(officer, name);
        response.accept(officer, subject.id());
        return subject;
    }

    /** To lead it, and they have not answered yet. */
    public Subject asked(Actor officer, String name) {
        var subject = beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, name, Handling.P);
        response.assignLead(people.chair(), subject.id(), -1, officer.account(), "");
        return subject;
    }

    /** Of a plan written by another lead officer. */
    public Reference action(Actor officer, Subject subject, String words) {
        var writer = people.leadOfficer();
        if (plans.versions(writer, subject.id()).isEmpty()) {
            done(plans.begin(writer, subject, null));
            var measure = new Measure("Loads a month", "4", "0", SOON);
            done(plans.aim(
                    writer, subject, 1, new Objective(UUID.randomUUID(), Pillar.PURSUE, "Close the yard", measure)));
        }
        var line = plans.versions(writer, subject.id()).getFirst().objectives().getFirst();
        var owner = new ActionOwner.Officer(new Who(officer.account(), officer.name()), false);
        var content = new Content(line.line(), line.pillar(), words, "", Target.SUBJECT, false, "", owner, SOON);
        done(actions.add(writer, subject, new Asked(content, List.of(), "")));
        return actions.of(writer, subject.id()).stream()
                .filter(action -> action.content().words().equals(words))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    public Reference requirement(Actor officer, String question) {
        var asked = new NewRequirement(
                RequirementKind.GAP,
                question,
                "To plan the disruption",
                null,
                officer.account(),
                LocalDate.now().plusDays(10),
                Priority.HIGH,
                Handling.P,
                List.of());
        return ((RequirementOutcome.Done) requirements.raise(officer, asked))
                .requirement()
                .reference();
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
    }
}
