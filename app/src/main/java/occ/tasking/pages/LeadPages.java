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
class LeadPages {
    private static final String PATH = SUBJECT + "/lead";
    private static final String TEMPLATE = "tasking/lead";

    private final SubjectsInPaths paths;
    private final Response response;

    LeadPages(SubjectsInPaths paths, Response response) {
        this.paths = paths;
        this.response = response;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, Verb.ASSIGN_OWNER, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, officers(actor, subject), Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, Verb.ASSIGN_OWNER, collection, reference);
        var form = Form.of(request);
        var officers = officers(actor, subject);
        var officer = form.read().choice("officer", "an officer", officers, Person::reference);
        var note = form.read().optionalText("handover-note", "the handover note", 4_000);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, officers, form));
        }
        var asked = officer.orElseThrow();
        return switch (response.assignLead(actor, subject.id(), Versions.seen(form), asked.id(), note.orElse(""))) {
            case Decided _ ->
                View.redirect(
                        subject.address(),
                        "You asked %s to lead %s. The lead begins when they accept"
                                .formatted(asked.name(), subject.name()));
            case Refused refused ->
                View.invalid(
                        TEMPLATE, page(actor, subject, officers, form.withError(refused.field(), refused.sentence())));
        };
    }

    private List<Person> officers(Actor actor, Subject subject) {
        return response.possibleLeads(actor, List.of(subject.id()));
    }

    private LeadPage page(Actor actor, Subject subject, List<Person> officers, Form form) {
        var now = response.of(actor, subject.id(), AsAt.NOW);
        return LeadPage.of(subject, now, response.history(actor, subject.id(), AsAt.NOW), officers, form);
    }
}
