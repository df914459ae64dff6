package occ.disruption.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Which;
import occ.disruption.Effect;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Disruptions by how they stand, filtered and in pages. */
@Controller
class ListPages {
    private static final int SIZE = 50;

    private final Disruptions disruptions;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    ListPages(Disruptions disruptions, Organisations organisations, Access access, Transactions transactions) {
        this.disruptions = disruptions;
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
            var which = which(part, form);
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
                            organisations.all()));
        });
    }

    private Which which(ListPart part, Form form) {
        var read = form.read();
        return new Which(
                part.states(),
                read.optionalChoice("level", List.of(Effect.values()), Effect::name)
                        .orElse(null),
                read.optionalChoice("pillar", List.of(Pillar.values()), Pillar::name)
                        .orElse(null),
                read.optionalChoice("theme", List.of(Theme.values()), Theme::name)
                        .orElse(null),
                read.optionalChoice("body", organisations.all(), Organisation::key)
                        .map(Organisation::id)
                        .orElse(null),
                part == ListPart.SAMPLE);
    }
}
