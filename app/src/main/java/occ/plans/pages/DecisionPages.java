package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Plan;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Approving what somebody else wrote, sending it back, and closing what is in force. */
@Controller
class DecisionPages {
    private static final String DECISION = SUBJECT + "/plan/decision";
    private static final String CLOSING = SUBJECT + "/plan/closing";
    private static final String APPROVE = "approve";
    private static final List<Option> CHOICES =
            List.of(new Option(APPROVE, "Approve it: it is in force at once"), new Option("return", "Send it back"));
    private static final int LONGEST = 2_000;

    private final SubjectsInPaths paths;
    private final Plans plans;

    DecisionPages(SubjectsInPaths paths, Plans plans) {
        this.paths = paths;
        this.plans = plans;
    }

    @GetMapping(DECISION)
    View decisionForm(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.toApprove(actor, collection, reference);
        return View.of("plans/decision", decision(subject, written(actor, subject), Form.empty()));
    }

    @PostMapping(DECISION)
    View decide(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toApprove(actor, collection, reference);
        var plan = written(actor, subject);
        var form = Form.of(request);
        var choice = form.read().choice("decision", "a decision", CHOICES, Option::value);
        var note = form.read().optionalText("note", "the words for the writers", LONGEST);
        if (!form.isValid()) {
            return View.invalid("plans/decision", decision(subject, plan, form));
        }
        var approved = choice.orElseThrow().value().equals(APPROVE);
        return switch (plans.decide(actor, subject, Versions.seen(form), approved, note.orElse(""))) {
            case PlanOutcome.Done() ->
                View.redirect(
                        subject.address() + "/plan",
                        approved ? "You approved the plan. It is in force" : "You sent the plan back to its writers");
            case PlanOutcome.Refused refused ->
                View.invalid(
                        "plans/decision",
                        decision(
                                subject,
                                plan,
                                form.withError(
                                        refused.field().equals("note") ? "note" : "decision", refused.sentence())));
        };
    }

    @GetMapping(CLOSING)
    View closingForm(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.toApprove(actor, collection, reference);
        return View.of("plans/closing", closing(subject, inForce(actor, subject), Form.empty()));
    }

    @PostMapping(CLOSING)
    View close(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toApprove(actor, collection, reference);
        var plan = inForce(actor, subject);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why the plan is closed", LONGEST);
        if (!form.isValid()) {
            return View.invalid("plans/closing", closing(subject, plan, form));
        }
        return switch (plans.close(actor, subject, Versions.seen(form), reason.orElseThrow())) {
            case PlanOutcome.Done() -> View.redirect(subject.address() + "/plan/versions", "You closed the plan");
            case PlanOutcome.Refused refused ->
                View.invalid("plans/closing", closing(subject, plan, form.withError("reason", refused.sentence())));
        };
    }

    private static WordingPage decision(Subject subject, Plan plan, Form form) {
        return new WordingPage(
                SubjectHeading.below(subject, "Decision on the plan"), form, plan.revision(), CHOICES, "");
    }

    private static WordingPage closing(Subject subject, Plan plan, Form form) {
        return new WordingPage(SubjectHeading.below(subject, "Close the plan"), form, plan.revision(), List.of(), "");
    }

    private Plan written(Actor actor, Subject subject) {
        return Plans.beingWritten(plans.versions(actor, subject.id())).orElseThrow(() -> new NoSuchRecord("plan"));
    }

    private Plan inForce(Actor actor, Subject subject) {
        return Plans.inForce(plans.versions(actor, subject.id())).orElseThrow(() -> new NoSuchRecord("plan"));
    }
}
