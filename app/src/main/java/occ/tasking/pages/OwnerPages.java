package occ.tasking.pages;

import static occ.tasking.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Organisation;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class OwnerPages {
    private static final String PATH = SUBJECT + "/owner";
    private static final String TEMPLATE = "tasking/owner";

    private final SubjectsInPaths paths;
    private final Response response;

    OwnerPages(SubjectsInPaths paths, Response response) {
        this.paths = paths;
        this.response = response;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, Verb.ASSIGN_OWNER, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, Verb.ASSIGN_OWNER, collection, reference);
        var form = Form.of(request);
        var owner = form.read().choice("owner", "an owner", response.possibleOwners(), Organisation::key);
        var reason = form.read().text("reason", "why this owner", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, form));
        }
        var body = owner.orElseThrow();
        return switch (response.assignOwner(
                actor, subject.id(), Versions.seen(form), body.id(), reason.orElseThrow())) {
            case Decided _ -> View.redirect(subject.address(), "%s owns %s".formatted(body.name(), subject.name()));
            case Refused refused ->
                View.invalid(TEMPLATE, page(actor, subject, form.withError(refused.field(), refused.sentence())));
        };
    }

    private OwnerPage page(Actor actor, Subject subject, Form form) {
        return OwnerPage.of(
                subject, response.of(actor, subject.id(), AsAt.NOW), Bodies.options(response.possibleOwners()), form);
    }
}
