package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FactorProblem;
import occ.assessment.FiledAssessment;
import occ.assessment.Outcome;
import occ.assessment.Submission;
import occ.assessment.pages.Located.Address;
import occ.assessment.pages.Located.Found;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ScoringPages {
    private static final String TEMPLATE = "assessment/scoring";

    private final Located located;
    private final Assessments assessments;

    ScoringPages(Located located, Assessments assessments) {
        this.located = located;
        this.assessments = assessments;
    }

    @GetMapping(Located.ASSESSMENT)
    View show(Actor actor, @ModelAttribute Address address) {
        var found = located.assessment(actor, address);
        if (!(found.filed().assessment() instanceof Assessment.Draft) || !located.mayScore(actor, found)) {
            return View.redirect(found.head().of(found.filed()) + "/result");
        }
        var evidence = evidence(actor, found.filed());
        return View.of(TEMPLATE, page(actor, found, new AnswerForm(found.filed(), evidence).saved(), evidence));
    }

    /** Saved whether complete or not; the button pressed says what comes next. */
    @PostMapping(Located.ASSESSMENT)
    View create(Actor actor, @ModelAttribute Address address, HttpServletRequest request) {
        var found = located.toScore(actor, address);
        var form = Form.of(request);
        var evidence = evidence(actor, found.filed());
        var answers = new AnswerForm(found.filed(), evidence).read(form);
        var version = VersionField.read(form);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, found, version, form, evidence));
        }
        return switch (assessments.save(actor, found.filed().reference(), version, answers)) {
            case Outcome.Refused<FiledAssessment>(var why) ->
                View.invalid(TEMPLATE, page(actor, found, version, form.withError("form", why.sentence()), evidence));
            case Outcome.Done<FiledAssessment>(var saved) ->
                next(actor, new Found(found.subject(), saved), form, evidence);
        };
    }

    private View next(Actor actor, Found saved, Form form, EvidenceList evidence) {
        var address = saved.head().of(saved.filed());
        return switch (form.value("then")) {
            case "submit" -> submit(actor, saved, form, evidence);
            case "result" -> View.redirect(address + "/result", "The draft is saved. This is the score so far");
            default -> View.redirect(address, "The draft is saved");
        };
    }

    private View submit(Actor actor, Found saved, Form form, EvidenceList evidence) {
        var filed = saved.filed();
        return switch (assessments.submit(actor, filed.reference(), filed.version())) {
            case Submission.Accepted _ ->
                View.redirect(
                        saved.head().of(filed) + "/result", "Submitted. Somebody who did not score it checks it now");
            case Submission.Refused(var why) ->
                View.invalid(TEMPLATE, page(actor, saved, form.withError("form", why.sentence()), evidence));
            case Submission.Incomplete(var problems) ->
                View.invalid(TEMPLATE, page(actor, saved, marked(form, saved, problems), evidence));
        };
    }

    private static Form marked(Form form, Found saved, List<FactorProblem> problems) {
        for (var problem : problems) {
            var factor = saved.filed().form().model().factor(problem.factor()).orElseThrow();
            var chosen = !form.value(problem.factor()).isEmpty();
            form.withError(
                    chosen ? AnswerForm.why(problem.factor()) : problem.factor(),
                    factor.heading() + ": " + problem.sentence());
        }
        return form;
    }

    private ScoringPage page(Actor actor, Found found, Form form, EvidenceList evidence) {
        return page(actor, found, found.filed().version(), form, evidence);
    }

    private ScoringPage page(Actor actor, Found found, int version, Form form, EvidenceList evidence) {
        var previous = assessments.previous(actor, found.filed());
        return ScoringPage.of(found.head(), found.filed(), version, form, evidence, previous);
    }

    private EvidenceList evidence(Actor actor, FiledAssessment filed) {
        var cited = filed.evidence().collect(Collectors.toSet());
        return EvidenceList.of(filed, assessments.evidence(actor, filed.subject(), cited));
    }
}
