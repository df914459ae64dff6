package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.plans.Gap;
import occ.plans.GapRequirements;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking a gap of a plan as a requirement, linking it with one that is open, and taking in what came of it. */
@Controller
class GapPages {
    private static final String PATH = SUBJECT + "/plan/gaps/{number}";
    private static final String TEMPLATE = "plans/gap";
    private static final String LINKED = "requirement";

    private final SubjectsInPaths paths;
    private final Plans plans;
    private final GapRequirements requirements;
    private final GapForm forms;
    private final Access access;

    GapPages(SubjectsInPaths paths, Plans plans, GapRequirements requirements, GapForm forms, Access access) {
        this.paths = paths;
        this.plans = plans;
        this.requirements = requirements;
        this.forms = forms;
        this.access = access;
    }

    @GetMapping(PATH)
    View form(
            Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String number) {
        var subject = paths.toWrite(actor, collection, reference);
        access.require(actor, Verb.SET_REQUIREMENTS);
        var gap = gap(actor, subject, number);
        return View.of(TEMPLATE, page(actor, subject, number, gap, forms.fresh(actor, subject, gap)));
    }

    @PostMapping(PATH + "/requirements")
    View ask(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String number,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        access.require(actor, Verb.SET_REQUIREMENTS);
        var gap = gap(actor, subject, number);
        var form = Form.of(request);
        var read = forms.read(actor, subject, form);
        if (read.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, subject, number, gap, form));
        }
        return switch (requirements.ask(actor, subject, gap.line(), read.get())) {
            case PlanOutcome.Done() -> View.redirect(back(subject), "The gap is asked as a requirement");
            case PlanOutcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, subject, number, gap, form.withError(field, sentence)));
        };
    }

    @PostMapping(PATH + "/links")
    View link(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String number,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        access.require(actor, Verb.SET_REQUIREMENTS);
        var gap = gap(actor, subject, number);
        var form = forms.fresh(actor, subject, gap);
        var chosen = chosen(Form.of(request));
        if (chosen.isEmpty()) {
            return View.invalid(
                    TEMPLATE, page(actor, subject, number, gap, form.withError(LINKED, "Select an open requirement")));
        }
        return switch (requirements.link(actor, subject, gap.line(), chosen.get())) {
            case PlanOutcome.Done() -> View.redirect(back(subject), "The gap is linked with the requirement");
            case PlanOutcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, subject, number, gap, form.withError(field, sentence)));
        };
    }

    @PostMapping(PATH + "/notes")
    View note(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String number,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var gap = gap(actor, subject, number);
        var outcome = chosen(Form.of(request))
                .map(one -> requirements.note(actor, subject, gap.line(), one))
                .orElseGet(() -> new PlanOutcome.Refused(LINKED, "Select a requirement"));
        return View.redirect(
                back(subject),
                outcome instanceof PlanOutcome.Refused(var _, var sentence)
                        ? sentence
                        : "You took in what came of the requirement");
    }

    private static Optional<Reference> chosen(Form form) {
        return form.read().optionalParsed(LINKED, Reference::parse);
    }

    private Gap gap(Actor actor, Subject subject, String number) {
        return Numbered.gap(plans.versions(actor, subject.id()), number);
    }

    private static String back(Subject subject) {
        return subject.address() + "/plan#gaps";
    }

    private GapPage page(Actor actor, Subject subject, String number, Gap gap, Form form) {
        return forms.page(
                actor,
                SubjectHeading.below(subject, "Intelligence gap"),
                gap.words(),
                subject.address() + "/plan/gaps/" + number,
                form,
                requirements.open(actor, subject.id()));
    }
}
