package occ.tasking.pages;

import static occ.tasking.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.tasking.LeadAssignment;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AnswerPages {
    private static final String PATH = SUBJECT + "/lead/answer";
    private static final String TEMPLATE = "tasking/answer";

    private final SubjectsInPaths paths;
    private final Response response;
    private final Transactions transactions;

    AnswerPages(SubjectsInPaths paths, Response response, Transactions transactions) {
        this.paths = paths;
        this.response = response;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        var subject = paths.find(actor, Verb.LEAD, collection, reference);
        return View.of(TEMPLATE, page(actor, subject, Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, Verb.LEAD, collection, reference);
        var form = Form.of(request);
        var answer = form.read()
                .choice("answer", "whether you accept", List.of(AnswerPage.ACCEPT, AnswerPage.DECLINE), one -> one);
        var declines = form.value("answer").equals(AnswerPage.DECLINE);
        var reason =
                declines ? form.read().text("reason", "why you decline", 2_000).orElse("") : "";
        if (answer.isEmpty() || !form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, form));
        }
        return switch (answer(actor, subject, declines, reason)) {
            case Decided _ ->
                View.redirect("/my-subjects", (declines ? "You declined to lead " : "You lead ") + subject.name());
            case Refused refused ->
                View.invalid(TEMPLATE, page(actor, subject, form.withError(refused.field(), refused.sentence())));
        };
    }

    private TaskingOutcome answer(Actor actor, Subject subject, boolean declines, String reason) {
        return declines ? response.decline(actor, subject.id(), reason) : response.accept(actor, subject.id());
    }

    private AnswerPage page(Actor actor, Subject subject, Form form) {
        return transactions.as(actor, () -> {
            var now = response.of(actor, subject.id(), AsAt.NOW);
            return AnswerPage.of(subject, now, requireAsked(actor, subject, now.lead()), form);
        });
    }

    /** Only the officer who was asked is shown the question. */
    private static LeadAssignment requireAsked(Actor actor, Subject subject, @Nullable LeadAssignment lead) {
        if (lead == null || !lead.officer().account().equals(actor.account())) {
            throw new Forbidden(actor, "tasking.lead-answered", subject.id());
        }
        return lead;
    }
}
