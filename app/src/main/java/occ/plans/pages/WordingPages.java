package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Plan;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import occ.plans.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a plan says besides its objectives. */
@Controller
class WordingPages {
    private static final String PATH = SUBJECT + "/plan/wording";
    private static final String TEMPLATE = "plans/wording";
    private static final int LONGEST = 4_000;

    private final SubjectsInPaths paths;
    private final Plans plans;

    WordingPages(SubjectsInPaths paths, Plans plans) {
        this.paths = paths;
        this.plans = plans;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.toWrite(actor, collection, reference);
        var plan = written(actor, subject);
        return View.of(TEMPLATE, page(subject, plan, filled(plan.wording())));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var plan = written(actor, subject);
        var form = Form.of(request);
        var wording = read(form);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(subject, plan, form));
        }
        return switch (plans.word(actor, subject, Versions.seen(form), wording)) {
            case PlanOutcome.Done() -> View.redirect(subject.address() + "/plan", "You changed the plan");
            case PlanOutcome.Refused refused ->
                View.invalid(TEMPLATE, page(subject, plan, form.withError("gaps", refused.sentence())));
        };
    }

    private static Wording read(Form form) {
        var read = form.read();
        return new Wording(
                read.optionalText("gaps", "the intelligence gaps", LONGEST).orElse(""),
                read.optionalText("impact", "the community impact", LONGEST).orElse(""),
                read.optionalText("risks", "the risks", LONGEST).orElse(""),
                read.optionalText("exit", "the exit criteria", LONGEST).orElse(""),
                read.optionalText("one-pillar", "why one side is enough", LONGEST)
                        .orElse(""),
                read.optionalDate("review-on", "the review date").orElse(null));
    }

    private static Form filled(Wording wording) {
        return new Filled()
                .with("gaps", wording.gaps())
                .with("impact", wording.impact())
                .with("risks", wording.risks())
                .with("exit", wording.exit())
                .with("one-pillar", wording.onePillar())
                .with("review-on", wording.reviewOn())
                .form();
    }

    private Plan written(Actor actor, Subject subject) {
        return Plans.beingWritten(plans.versions(actor, subject.id())).orElseThrow(() -> new NoSuchRecord("plan"));
    }

    private static WordingPage page(Subject subject, Plan plan, Form form) {
        return new WordingPage(
                SubjectHeading.below(subject, "What the plan says"), form, plan.revision(), List.of(), "");
    }
}
