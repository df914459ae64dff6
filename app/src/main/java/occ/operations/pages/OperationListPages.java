package occ.operations.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.AuthoritiesDue;
import occ.operations.OperationCase;
import occ.operations.Operations;
import occ.operations.Operations.Which;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Operations by how they stand, filtered and in pages, and those against one subject. */
@Controller
class OperationListPages {
    private static final int SIZE = 50;

    private final Operations operations;
    private final OperationsInPaths paths;
    private final Organisations organisations;
    private final AuthoritiesDue due;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    OperationListPages(
            Operations operations,
            OperationsInPaths paths,
            Organisations organisations,
            AuthoritiesDue due,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.operations = operations;
        this.paths = paths;
        this.organisations = organisations;
        this.due = due;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(OperationCase.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var part = ListPart.of(form.value("part"));
            var which = which(part, form);
            var pages = new Pages(
                    PageNumber.of(page),
                    SIZE,
                    operations.count(actor, which),
                    OperationListPage.address(part, form) + "&page=");
            return View.of(
                    "operations/list",
                    new OperationListPage(
                            form,
                            part,
                            operations.list(actor, which, pages.offset(), SIZE),
                            pages,
                            organisations.all(),
                            DateWords.today(clock.instant()),
                            due));
        });
    }

    private Which which(ListPart part, Form form) {
        return new Which(
                part.states(),
                form.read()
                        .optionalChoice("body", organisations.all(), Organisation::key)
                        .map(Organisation::id)
                        .orElse(null),
                form.has(OperationListPage.MINE, OperationListPage.MINE),
                form.value("text").strip());
    }

    @GetMapping(OperationsInPaths.OF_SUBJECT)
    View ofSubject(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var about = paths.subject(actor, collection, subject);
            return View.of(
                    "operations/of-subject",
                    new OfSubjectPage(
                            about,
                            operations.of(actor, about.id(), SIZE),
                            operations.mayOpen(actor) && !about.state().isTerminal(),
                            DateWords.today(clock.instant()),
                            due));
        });
    }
}
