package occ.tasking.pages;

import static occ.tasking.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Verb;
import occ.assessment.Assessments;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.tasking.Response;
import occ.tasking.Situation;
import occ.tasking.SubjectResponse;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TierPages {
    private static final String PATH = SUBJECT + "/tier";
    private static final String TEMPLATE = "tasking/tier";

    private final SubjectsInPaths paths;
    private final Response response;
    private final Assessments assessments;

    TierPages(SubjectsInPaths paths, Response response, Assessments assessments) {
        this.paths = paths;
        this.response = response;
        this.assessments = assessments;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, Verb.DECIDE_TIER, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, Verb.DECIDE_TIER, collection, reference);
        var form = Form.of(request);
        var tier = form.read().choice("tier", "a tier", List.of(Tier.values()), one -> String.valueOf(one.number()));
        var rationale = form.read().text("rationale", "why this tier", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, form));
        }
        return switch (response.decideTier(
                actor, subject.id(), Versions.seen(form), tier.orElseThrow(), rationale.orElseThrow())) {
            case Decided _ -> next(subject, response.of(actor, subject.id(), AsAt.NOW), tier.orElseThrow());
            case Refused refused ->
                View.invalid(TEMPLATE, page(actor, subject, form.withError(refused.field(), refused.sentence())));
        };
    }

    /** Band A at a force's or local level goes on to the question of who carries the risk (R08). */
    private static View next(Subject subject, SubjectResponse now, Tier decided) {
        var notice = "You decided %s for %s".formatted(Said.tier(decided), subject.name());
        var advice = now.advice();
        return advice != null && advice.band() == ThreatBand.A && Situation.isLow(decided)
                ? View.redirect(
                        subject.address() + "/tier/confirmation",
                        notice + ". It is in band A: name who carries the risk")
                : View.redirect(subject.address(), notice);
    }

    private TierPage page(Actor actor, Subject subject, Form form) {
        var scores = assessments.of(actor, subject.id(), AsAt.NOW);
        return TierPage.of(subject, response.of(actor, subject.id(), AsAt.NOW), scores, form);
    }
}
