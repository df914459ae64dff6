package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Models;
import occ.assessment.Models.Version;
import occ.assessment.Outcome;
import occ.assessment.model.ModelDifference;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ModelPages {
    private static final String VERSION = "/models/{code}/{version:\\d{1,6}}";
    private static final String TEMPLATE = "assessment/model";

    private final Models models;
    private final Access access;

    ModelPages(Models models, Access access) {
        this.models = models;
        this.access = access;
    }

    @GetMapping("/models")
    View index(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return View.of("assessment/models", ModelsPage.of(models.all(actor)));
    }

    @GetMapping(VERSION)
    View show(Actor actor, @PathVariable String code, @PathVariable int version) {
        access.require(actor, Verb.READ_MAP);
        return View.of(TEMPLATE, page(actor, models.get(actor, new ModelId(code, version)), Form.empty()));
    }

    @GetMapping("/models/{code}/differences")
    View differences(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "1") int to) {
        access.require(actor, Verb.READ_MAP);
        var before = models.get(actor, new ModelId(code, from)).model();
        var after = models.get(actor, new ModelId(code, to)).model();
        return View.of(
                "assessment/differences", new DifferencesPage(before, after, ModelDifference.between(before, after)));
    }

    /** In force or retired: what a version stands as is all of it that changes. */
    @PostMapping(VERSION + "/standing")
    View stand(Actor actor, @PathVariable String code, @PathVariable int version, HttpServletRequest request) {
        access.require(actor, Verb.EDIT_MODELS);
        var id = new ModelId(code, version);
        var form = Form.of(request);
        var standing = form.read()
                .choice(
                        "standing",
                        "what becomes of it",
                        List.of(ModelStatus.IN_FORCE, ModelStatus.RETIRED),
                        Enum::name);
        if (standing.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, models.get(actor, id), form));
        }
        var outcome = standing.get() == ModelStatus.IN_FORCE ? models.putInForce(actor, id) : models.retire(actor, id);
        return switch (outcome) {
            case Outcome.Done<Version>(var done) ->
                View.redirect(
                        ModelPage.address(id),
                        done.model().title() + " is now "
                                + done.model().status().label().toLowerCase(Locale.UK));
            case Outcome.Refused<Version>(var why) ->
                View.invalid(TEMPLATE, page(actor, models.get(actor, id), form.withError("standing", why.sentence())));
        };
    }

    private ModelPage page(Actor actor, Version version, Form form) {
        return ModelPage.of(version, access.may(actor, Verb.EDIT_MODELS), form, models.all(actor));
    }
}
