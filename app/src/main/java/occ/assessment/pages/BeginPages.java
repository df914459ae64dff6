package occ.assessment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import occ.assessment.Assessments;
import occ.assessment.Assessments.Start;
import occ.assessment.FiledAssessment;
import occ.assessment.Models;
import occ.assessment.Outcome;
import occ.faces.NotAllowed;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BeginPages {
    private static final String TEMPLATE = "assessment/begin";
    private static final String PATH = Located.ASSESSMENTS + "/new";

    private final Located located;
    private final Assessments assessments;
    private final Models models;
    private final Subjects subjects;

    BeginPages(Located located, Assessments assessments, Models models, Subjects subjects) {
        this.located = located;
        this.assessments = assessments;
        this.models = models;
        this.subjects = subjects;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        var found = located.subject(actor, collection, subject);
        var usable = models.usable(actor);
        var first = usable.stream().limit(1).map(model -> model.id().text()).toList();
        var form = Form.of(Map.of("model", first, "start", List.of(Start.EMPTY.name())));
        return View.of(TEMPLATE, page(actor, found, form));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var found = located.subject(actor, collection, subject);
        var form = Form.of(request);
        var model = form.read()
                .choice(
                        "model",
                        "the model to score with",
                        models.usable(actor),
                        each -> each.id().text());
        var start = form.read().optionalChoice("start", List.of(Start.values()), Start::name);
        if (model.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, found, form));
        }
        return switch (assessments.begin(actor, found.id(), model.get().id(), start.orElse(Start.EMPTY))) {
            case Outcome.Done<FiledAssessment>(var filed) ->
                View.redirect(SubjectHead.of(found).of(filed));
            case Outcome.Refused<FiledAssessment>(var why) ->
                View.invalid(TEMPLATE, page(actor, found, form.withError("model", why.sentence())));
        };
    }

    private BeginPage page(Actor actor, Subject subject, Form form) {
        if (!subjects.may(actor, MappingVerb.SCORE, subject)) {
            throw new NotAllowed("assessment.score");
        }
        return new BeginPage(
                SubjectHead.of(subject),
                form,
                models.usable(actor),
                assessments.atWork(actor, subject.id()),
                !assessments.history(actor, subject.id()).isEmpty());
    }
}
