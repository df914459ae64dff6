package occ.tasking.pages;

import static occ.tasking.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Person;
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
class RiskPages {
    private static final String PATH = SUBJECT + "/tier/confirmation";
    private static final String TEMPLATE = "tasking/risk";

    private final SubjectsInPaths paths;
    private final Response response;

    RiskPages(SubjectsInPaths paths, Response response) {
        this.paths = paths;
        this.response = response;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, Verb.DECIDE_TIER, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, holders(actor, subject), Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, Verb.DECIDE_TIER, collection, reference);
        var form = Form.of(request);
        var holders = holders(actor, subject);
        var holder = form.read().choice("holder", "who carries the risk", holders, Person::reference);
        var reason = form.read().text("reason", "why the tier stands", 2_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, holders, form));
        }
        var named = holder.orElseThrow();
        return switch (response.acceptRisk(
                actor, subject.id(), Versions.seen(form), named.id(), reason.orElseThrow())) {
            case Decided _ ->
                View.redirect(
                        subject.address(),
                        "You confirmed the tier of %s. %s carries the risk".formatted(subject.name(), named.name()));
            case Refused refused ->
                View.invalid(
                        TEMPLATE, page(actor, subject, holders, form.withError(refused.field(), refused.sentence())));
        };
    }

    private List<Person> holders(Actor actor, Subject subject) {
        return response.possibleRiskHolders(actor, subject.id());
    }

    private RiskPage page(Actor actor, Subject subject, List<Person> holders, Form form) {
        return RiskPage.of(subject, response.of(actor, subject.id(), AsAt.NOW), holders, form);
    }
}
