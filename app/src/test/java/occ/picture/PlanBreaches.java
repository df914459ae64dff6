package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Pillar;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.Actions.Asked;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import occ.plans.Target;
import occ.plans.Wording;
import occ.tasking.MadeSubjects;
import occ.tasking.Who;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** What the plan of a subject lacks. */
record PlanBreaches(MadeSubjects made, Plans plans, Actions actions, People people) {
    private static final int ANY = -1;

    static PlanBreaches in(ApplicationContext context) {
        var makers = context.getAutowireCapableBeanFactory();
        return new PlanBreaches(
                makers.createBean(MadeSubjects.class),
                context.getBean(Plans.class),
                context.getBean(Actions.class),
                context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of(
                "no-plan", this::noPlan,
                "plan-not-decided", this::notDecided,
                "plan-review", this::review,
                "plan-action-late", this::late,
                "plan-one-sided", this::oneSided,
                "plan-action-owner-left", this::ownerLeft);
    }

    private Breach noPlan() {
        var subject = begun(this::mapped);
        return Breach.of(subject.id(), () -> inForce(subject, Breach.muchLater().plusDays(60)));
    }

    private Breach notDecided() {
        var subject = begun(this::mapped);
        begun(() -> submitted(subject, Breach.began().plusDays(60)));
        return Breach.of(subject.id(), () -> done(plans.decide(coordinator(), subject, ANY, true, "")));
    }

    private Breach review() {
        var subject = begun(this::mapped);
        begun(() -> inForce(subject, Breach.began().plusDays(30)));
        return Breach.of(subject.id(), () -> {
            done(plans.begin(writer(), subject, null));
            done(plans.word(writer(), subject, ANY, wording(Breach.muchLater().plusDays(60))));
            done(plans.submit(writer(), subject, ANY));
            done(plans.decide(coordinator(), subject, ANY, true, ""));
        });
    }

    private Breach late() {
        var subject = begun(this::mapped);
        begun(() -> acting(subject, new ActionOwner.Lead()));
        return Breach.of(subject.id(), () -> {
            var action = actions.of(writer(), subject.id()).getFirst();
            done(actions.move(writer(), subject, action.reference(), ANY, ActionState.DONE, "Notice served"));
        });
    }

    private Breach oneSided() {
        var subject = begun(this::mapped);
        begun(() -> {
            done(plans.begin(writer(), subject, null));
            return done(plans.aim(writer(), subject, ANY, objective(Pillar.PURSUE)));
        });
        return Breach.of(subject.id(), () -> done(plans.aim(writer(), subject, ANY, objective(Pillar.PREVENT))));
    }

    private Breach ownerLeft() {
        var subject = begun(this::mapped);
        var gone = people.another("force:merseyside");
        begun(() -> acting(subject, new ActionOwner.Officer(new Who(gone.account(), gone.name()), false)));
        return Breach.of(subject.id(), () -> {
            var action = actions.of(writer(), subject.id()).getFirst();
            done(actions.change(writer(), subject, action.reference(), ANY, asked(subject, new ActionOwner.Lead())));
        });
    }

    private boolean acting(Subject subject, ActionOwner owner) {
        inForce(subject, Breach.began().plusDays(60));
        return done(actions.add(writer(), subject, asked(subject, owner)));
    }

    private boolean inForce(Subject subject, LocalDate review) {
        submitted(subject, review);
        return done(plans.decide(coordinator(), subject, ANY, true, ""));
    }

    private boolean submitted(Subject subject, LocalDate review) {
        done(plans.begin(writer(), subject, null));
        done(plans.word(writer(), subject, ANY, wording(review)));
        done(plans.aim(writer(), subject, ANY, objective(Pillar.PURSUE)));
        done(plans.aim(writer(), subject, ANY, objective(Pillar.PREVENT)));
        return done(plans.submit(writer(), subject, ANY));
    }

    private Asked asked(Subject subject, ActionOwner owner) {
        var line =
                plans.versions(writer(), subject.id()).getFirst().objectives().getFirst();
        var due = Breach.began().plusDays(10);
        return new Asked(
                new Content(line.line(), line.pillar(), "Serve notice", "", Target.SUBJECT, false, "", owner, due),
                List.of(),
                "");
    }

    private static Wording wording(LocalDate review) {
        return new Wording("", "", "A rival", "No load for a year", "", review);
    }

    private static Objective objective(Pillar pillar) {
        var measure = new Measure("Loads a month", "4", "0", Breach.muchLater());
        return new Objective(UUID.randomUUID(), pillar, "Close the yard", measure);
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Yard without a plan", Handling.P);
    }

    private Actor writer() {
        return people.analyst();
    }

    private Actor coordinator() {
        return people.coordinator();
    }

    private static boolean done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
        return true;
    }
}
