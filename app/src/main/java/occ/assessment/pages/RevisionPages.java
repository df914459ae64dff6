package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Models;
import occ.assessment.Revision;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelProblem;
import occ.assessment.model.ThreatModel;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RevisionPages {
    private static final String PATH = "/models/{code}/{version:\\d{1,6}}/revision";
    private static final String TEMPLATE = "assessment/revision";
    private static final String FIRST_FIELD = "title";

    private final Models models;
    private final Access access;

    RevisionPages(Models models, Access access) {
        this.models = models;
        this.access = access;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String code, @PathVariable int version) {
        access.require(actor, Verb.EDIT_MODELS);
        var model = models.get(actor, new ModelId(code, version)).model();
        return View.of(TEMPLATE, new RevisionPage(model, new ModelForm(model).filled()));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String code, @PathVariable int version, HttpServletRequest request) {
        access.require(actor, Verb.EDIT_MODELS);
        var model = models.get(actor, new ModelId(code, version)).model();
        var form = Form.of(request);
        var changed = new ModelForm(model).read(form);
        var reason = form.read().text("reason", "why there is a new version", AnswerForm.LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new RevisionPage(model, form));
        }
        return switch (models.revise(actor, changed, reason.orElseThrow())) {
            case Revision.Made(var made) ->
                View.redirect(ModelPage.address(made), "The new version is on trial. It decides no band yet");
            case Revision.Refused(var why) ->
                View.invalid(TEMPLATE, new RevisionPage(model, form.withError(FIRST_FIELD, why.sentence())));
            case Revision.Faulty(var problems) ->
                View.invalid(TEMPLATE, new RevisionPage(model, marked(form, model, problems)));
        };
    }

    private static Form marked(Form form, ThreatModel model, List<ModelProblem> problems) {
        problems.forEach(
                problem -> form.withError(field(model, problem.where()), problem.where() + ": " + problem.sentence()));
        return form;
    }

    private static String field(ThreatModel model, String where) {
        return switch (where) {
            case "bands" -> "band-a";
            case "lethalHarm" -> "lethal-harm";
            case "confidence" -> "high-strong";
            case "source" -> "source";
            default -> steps(where).orElse(model.factor(where).isPresent() ? where + "-title" : FIRST_FIELD);
        };
    }

    private static Optional<String> steps(String where) {
        if (where.equals(FactorGroup.CRIMINALITY.label())) {
            return Optional.of("criminality-0-count");
        }
        return where.equals(FactorGroup.INTENT_AND_CAPABILITY.label())
                ? Optional.of("capability-0-count")
                : Optional.empty();
    }
}
