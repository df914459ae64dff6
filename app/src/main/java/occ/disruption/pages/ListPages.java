package occ.disruption.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Disruptions by how they stand, filtered and in pages. */
@Controller
class ListPages {
    private static final int SIZE = 50;

    private final Disruptions disruptions;
    private final ListFilters filters;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    ListPages(
            Disruptions disruptions,
            ListFilters filters,
            Organisations organisations,
            Access access,
            Transactions transactions) {
        this.disruptions = disruptions;
        this.filters = filters;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Disruption.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var part = ListPart.of(form.value("part"));
            var which = filters.which(part, form);
            var pages = new Pages(
                    PageNumber.of(page),
                    SIZE,
                    disruptions.count(actor, which),
                    ListPage.address(part, form) + "&page=");
            return View.of(
                    "disruption/list",
                    new ListPage(
                            form,
                            part,
                            disruptions.list(actor, which, pages.offset(), SIZE),
                            pages,
                            organisations.all(),
                            access.may(actor, Verb.EXPORT)));
        });
    }
}
