package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Assessments;
import occ.assessment.ConfidenceLevel;
import occ.assessment.FiledAssessment;
import occ.assessment.Outcome;
import occ.assessment.OverrideReason;
import occ.assessment.pages.Located.Address;
import occ.assessment.pages.Located.Found;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.ThreatBand;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The result, and what a person may set beside it: a raised band, another confidence. */
@Controller
class ResultPages {
    private static final String TEMPLATE = "assessment/result";

    private final Located located;
    private final Assessments assessments;
    private final ResultView results;
    private final Access access;

    ResultPages(Located located, Assessments assessments, ResultView results, Access access) {
        this.located = located;
        this.assessments = assessments;
        this.results = results;
        this.access = access;
    }

    @GetMapping({Located.ASSESSMENT + "/result", Located.ASSESSMENT + "/override", Located.ASSESSMENT + "/confidence"})
    View show(Actor actor, @ModelAttribute Address address) {
        return View.of(TEMPLATE, results.of(actor, located.assessment(actor, address), Form.empty()));
    }

    @PostMapping(Located.ASSESSMENT + "/override")
    View raise(Actor actor, @ModelAttribute Address address, HttpServletRequest request) {
        var found = located.assessment(actor, address);
        access.require(actor, Verb.OVERRIDE_BAND, found.subject().area());
        var form = Form.of(request);
        var floor = form.read().choice("floor", "the band it is at least in", ThreatBand.class);
        var reason = form.read().choice("reason", "the reason for raising it", OverrideReason.class);
        var why = form.read().text("rationale", "what the reason rests on", AnswerForm.LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, results.of(actor, found, form));
        }
        var outcome = assessments.raiseBand(
                actor,
                found.filed().reference(),
                VersionField.read(form),
                floor.orElseThrow(),
                reason.orElseThrow(),
                why.orElseThrow());
        return after(actor, found, form, "floor", outcome, "The band is raised. You are now one of its scorers");
    }

    @PostMapping(Located.ASSESSMENT + "/confidence")
    View hold(Actor actor, @ModelAttribute Address address, HttpServletRequest request) {
        var found = located.toScore(actor, address);
        var form = Form.of(request);
        var level = form.read().choice("level", "how confident you are", ConfidenceLevel.class);
        var why = form.read().optionalText("confidence-why", "the reason", AnswerForm.LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, results.of(actor, found, form));
        }
        var outcome = assessments.holdConfidence(
                actor, found.filed().reference(), VersionField.read(form), level.orElseThrow(), why.orElse(""));
        return after(actor, found, form, "confidence-why", outcome, "Confidence is set. The score is as it was");
    }

    @PostMapping(Located.ASSESSMENT + "/reopening")
    View reopen(Actor actor, @ModelAttribute Address address, HttpServletRequest request) {
        var found = located.toScore(actor, address);
        var form = Form.of(request);
        var outcome = assessments.reopen(actor, found.filed().reference(), VersionField.read(form));
        return switch (outcome) {
            case Outcome.Done<FiledAssessment> _ ->
                View.redirect(found.head().of(found.filed()), "It is a draft again, with everything as it was");
            case Outcome.Refused<FiledAssessment>(var why) -> refused(actor, found, form, "reopen", why.sentence());
        };
    }

    private View after(
            Actor actor, Found found, Form form, String field, Outcome<FiledAssessment> outcome, String notice) {
        return switch (outcome) {
            case Outcome.Done<FiledAssessment> _ -> View.redirect(found.head().of(found.filed()) + "/result", notice);
            case Outcome.Refused<FiledAssessment>(var why) -> refused(actor, found, form, field, why.sentence());
        };
    }

    private View refused(Actor actor, Found found, Form form, String field, String sentence) {
        return View.invalid(TEMPLATE, results.of(actor, found, form.withError(field, sentence)));
    }
}
