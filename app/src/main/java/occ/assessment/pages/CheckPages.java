package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Assessment;
import occ.assessment.Assurance;
import occ.assessment.FiledAssessment;
import occ.assessment.Outcome;
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
class CheckPages {
    private static final String TEMPLATE = "assessment/check";
    private static final String PATH = Located.ASSESSMENT + "/assurance";

    private final Located located;
    private final Assurance assurance;
    private final ResultView results;
    private final Access access;

    CheckPages(Located located, Assurance assurance, ResultView results, Access access) {
        this.located = located;
        this.assurance = assurance;
        this.results = results;
        this.access = access;
    }

    @GetMapping(PATH)
    View show(Actor actor, @ModelAttribute Address address) {
        var found = located.assessment(actor, address);
        access.require(actor, Verb.ASSURE, found.subject().area());
        return found.filed().assessment() instanceof Assessment.Submitted
                ? View.of(TEMPLATE, page(actor, found, Form.empty()))
                : View.redirect(found.head().of(found.filed()) + "/result");
    }

    @PostMapping(PATH)
    View create(Actor actor, @ModelAttribute Address address, HttpServletRequest request) {
        var found = located.assessment(actor, address);
        access.require(actor, Verb.ASSURE, found.subject().area());
        var form = Form.of(request);
        var decision = form.read()
                .choice(
                        "decision",
                        "whether you approve it",
                        List.of(CheckPage.APPROVE, CheckPage.GIVE_BACK),
                        each -> each);
        var words = form.read().text("words", "what you checked, or what is wrong", AnswerForm.LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, found, form));
        }
        return switch (decide(actor, found, decision.orElseThrow(), VersionField.read(form), words.orElseThrow())) {
            case Outcome.Refused<FiledAssessment>(var why) ->
                View.invalid(TEMPLATE, page(actor, found, form.withError("decision", why.sentence())));
            case Outcome.Done<FiledAssessment> _ -> View.redirect("/assurance", notice(found, decision.orElseThrow()));
        };
    }

    private Outcome<FiledAssessment> decide(Actor actor, Found found, String decision, int version, String words) {
        var reference = found.filed().reference();
        return decision.equals(CheckPage.APPROVE)
                ? assurance.approve(actor, reference, version, words)
                : assurance.giveBack(actor, reference, version, words);
    }

    private static String notice(Found found, String decision) {
        return decision.equals(CheckPage.APPROVE)
                ? "The score of " + found.subject().name() + " is approved and stands from now on"
                : "The score of " + found.subject().name() + " is given back to its scorer";
    }

    private CheckPage page(Actor actor, Found found, Form form) {
        return new CheckPage(
                results.of(actor, found, Form.empty()),
                form,
                found.filed().form().scorers().contains(actor.account()));
    }
}
