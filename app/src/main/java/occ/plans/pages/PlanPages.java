package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.PlanOutcome;
import occ.plans.PlanTemplate;
import occ.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A plan as it stands, and beginning, submitting and dropping parts of it: deeds of one button. */
@Controller
class PlanPages {
    private static final String PATH = SUBJECT + "/plan";
    private static final String TEMPLATE = "plans/plan";

    private final SubjectsInPaths paths;
    private final Plans plans;
    private final PlanView view;

    PlanPages(SubjectsInPaths paths, Plans plans, PlanView view) {
        this.paths = paths;
        this.plans = plans;
        this.view = view;
    }

    @GetMapping(PATH)
    View show(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, collection, reference);
        var inForce = Form.of(request).has("version", "in-force");
        return View.of(TEMPLATE, view.of(actor, subject, inForce, Form.empty()));
    }

    @PostMapping(PATH)
    View begin(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var template = Form.of(request)
                .read()
                .optionalChoice("template", List.of(PlanTemplate.values()), Enum::name)
                .orElse(null);
        return after(
                actor, subject, plans.begin(actor, subject, template), "You began a version of the plan. Complete it");
    }

    @PostMapping(PATH + "/objectives/{number}/removal")
    View drop(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String number,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var line =
                Numbered.objective(plans.versions(actor, subject.id()), number).line();
        var seen = Versions.seen(Form.of(request));
        return after(actor, subject, plans.dropObjective(actor, subject, seen, line), "You removed the objective");
    }

    @PostMapping(PATH + "/submission")
    View submit(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var seen = Versions.seen(Form.of(request));
        return after(
                actor,
                subject,
                plans.submit(actor, subject, seen),
                "You submitted the plan. Somebody who did not write it approves it");
    }

    private View after(Actor actor, Subject subject, PlanOutcome outcome, String notice) {
        return switch (outcome) {
            case PlanOutcome.Done() -> View.redirect(subject.address() + "/plan", notice);
            case PlanOutcome.Refused refused ->
                View.invalid(
                        TEMPLATE, view.of(actor, subject, false, Form.empty().withError("plan", refused.sentence())));
        };
    }
}
