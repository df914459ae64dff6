package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.OF_SUBJECT;
import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.Bids;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.operations.Opening;
import occ.operations.OperationCase;
import occ.operations.Operations;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening an operation against a subject, from a bid that was given or without one, and saying it anew. */
@Controller
class OperationFormPages {
    private static final String TEMPLATE = "operations/form";
    private static final int NAMES = 5;

    private final Operations operations;
    private final OperationsInPaths paths;
    private final Bids bids;
    private final Access access;
    private final Transactions transactions;

    OperationFormPages(
            Operations operations, OperationsInPaths paths, Bids bids, Access access, Transactions transactions) {
        this.operations = operations;
        this.paths = paths;
        this.bids = bids;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(OF_SUBJECT + "/new")
    View form(Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var asked = Form.of(request).value(OperationForm.BID);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.RUN_OPERATIONS);
            var about = paths.subject(actor, collection, subject);
            var leads = operations.possibleLeads(actor, actor.unit());
            var tasked = bid(actor, about, asked);
            var suggested = OperationForm.of(
                    operations.freeNames(actor, 1).getFirst(),
                    tasked.map(bid -> bid.text().objective()).orElse(""),
                    tasked.map(bid -> bid.text().until()),
                    reference(leads, actor.account()),
                    tasked.map(bid -> bid.reference().text()).orElse(""));
            return View.of(TEMPLATE, page(actor, about, suggested));
        });
    }

    /** Of that subject; another is as if none were named. */
    private Optional<Bid> bid(Actor actor, Subject about, String asked) {
        return switch (Reference.parse(asked)) {
            case Parsed.Valid<Reference>(var reference) ->
                Optional.of(bids.get(actor, reference))
                        .filter(bid -> bid.about().id().equals(about.id()));
            case Parsed.Invalid<Reference> _ -> Optional.empty();
        };
    }

    @PostMapping(OF_SUBJECT)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.RUN_OPERATIONS);
            var about = paths.subject(actor, collection, subject);
            var text = OperationForm.read(form, operations.possibleLeads(actor, actor.unit()));
            var untasked = OperationForm.untasked(form);
            var bid = bid(actor, about, form.value(OperationForm.BID)).map(Bid::reference);
            if (bid.isEmpty() && untasked.isBlank()) {
                form.withError("untasked", "Say why it is opened without a tasking");
            }
            return text.isEmpty() || !form.isValid()
                    ? View.invalid(TEMPLATE, page(actor, about, form))
                    : after(
                            operations.open(actor, about, new Opening(text.get(), bid.orElse(null), untasked)),
                            "The operation is open. Ask next whether another body works on the same",
                            page(actor, about, form));
        });
    }

    @GetMapping(ONE + "/text")
    View edit(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var text = operation.text();
            var leads = operations.possibleLeads(actor, operation.body());
            return View.of(
                    TEMPLATE,
                    page(
                            actor,
                            operation,
                            OperationForm.of(
                                    text.name(),
                                    text.objective(),
                                    Optional.of(text.plannedEnd()),
                                    reference(leads, text.lead()),
                                    "")));
        });
    }

    @PostMapping(ONE + "/text")
    View rewrite(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var text = OperationForm.read(form, operations.possibleLeads(actor, operation.body()));
            return text.isEmpty()
                    ? View.invalid(TEMPLATE, page(actor, operation, form))
                    : after(
                            operations.change(actor, operation.reference(), OperationsInPaths.seen(form), text.get()),
                            "The operation is saved",
                            page(actor, operation, form));
        });
    }

    private static View after(Outcome outcome, String notice, OperationFormPage again) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), notice);
            case Refused(var field, var sentence) -> {
                again.form().withError(field, sentence);
                yield View.invalid(TEMPLATE, again);
            }
        };
    }

    private static String reference(List<Person> people, AccountId account) {
        return people.stream()
                .filter(person -> person.id().equals(account))
                .map(Person::reference)
                .findFirst()
                .orElse("");
    }

    private OperationFormPage page(Actor actor, Subject about, Form form) {
        return OperationFormPage.ofSubject(
                about, form, operations.possibleLeads(actor, actor.unit()), operations.freeNames(actor, NAMES));
    }

    private OperationFormPage page(Actor actor, OperationCase operation, Form form) {
        return OperationFormPage.of(
                operation, form, operations.possibleLeads(actor, operation.body()), operations.freeNames(actor, NAMES));
    }
}
