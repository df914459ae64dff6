package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.Plan;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ObjectivePages {
    private static final String PATH = SUBJECT + "/plan/objectives/{number}";
    private static final String TEMPLATE = "plans/objective";
    private static final String NEW = "new";
    private static final int LONGEST = 1_000;

    private final SubjectsInPaths paths;
    private final Plans plans;

    ObjectivePages(SubjectsInPaths paths, Plans plans) {
        this.paths = paths;
        this.plans = plans;
    }

    @GetMapping(PATH)
    View form(
            Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String number) {
        var subject = paths.toWrite(actor, collection, reference);
        var versions = plans.versions(actor, subject.id());
        var form = number.equals(NEW) ? Form.empty() : filled(Numbered.objective(versions, number));
        return View.of(TEMPLATE, page(subject, written(versions), number, form));
    }

    @PostMapping(PATH)
    View create(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String number,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var versions = plans.versions(actor, subject.id());
        var plan = written(versions);
        var form = Form.of(request);
        var line = number.equals(NEW)
                ? Uuid7.now()
                : Numbered.objective(versions, number).line();
        var objective = read(form, line);
        if (objective.isEmpty()) {
            return View.invalid(TEMPLATE, page(subject, plan, number, form));
        }
        return switch (plans.aim(actor, subject, Versions.seen(form), objective.get())) {
            case PlanOutcome.Done() -> View.redirect(subject.address() + "/plan", "You changed the plan");
            case PlanOutcome.Refused refused ->
                View.invalid(TEMPLATE, page(subject, plan, number, form.withError("words", refused.sentence())));
        };
    }

    private static Optional<Objective> read(Form form, UUID line) {
        var read = form.read();
        var pillar = read.choice("pillar", "a pillar", Pillar.class);
        var words = read.text("words", "the objective", LONGEST);
        var measure = read.text("measure", "how success is seen", LONGEST);
        var baseline = read.optionalText("baseline", "how it stands now", LONGEST);
        var target = read.text("target", "what is aimed at", LONGEST);
        var byWhen = read.date("by-when", "the day by which");
        return form.isValid()
                ? Optional.of(new Objective(
                        line,
                        pillar.orElseThrow(),
                        words.orElseThrow(),
                        new Measure(
                                measure.orElseThrow(),
                                baseline.orElse(""),
                                target.orElseThrow(),
                                byWhen.orElseThrow())))
                : Optional.empty();
    }

    private static Form filled(Objective objective) {
        var measure = objective.measure();
        return new Filled()
                .with("pillar", objective.pillar().name())
                .with("words", objective.words())
                .with("measure", measure.words())
                .with("baseline", measure.baseline())
                .with("target", measure.target())
                .with("by-when", measure.byWhen())
                .form();
    }

    private static Plan written(List<Plan> versions) {
        return Plans.beingWritten(versions).orElseThrow(() -> new NoSuchRecord("plan"));
    }

    private static WordingPage page(Subject subject, Plan plan, String number, Form form) {
        return new WordingPage(
                SubjectHeading.below(subject, "Objective"),
                form,
                plan.revision(),
                Options.of(Pillar.class, Pillar::label),
                subject.address() + "/plan/objectives/" + number);
    }
}
