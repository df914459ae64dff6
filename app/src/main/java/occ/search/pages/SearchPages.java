package occ.search.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.search.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SearchPages {
    private static final String TEMPLATE = "search/results";

    private final Search search;
    private final Transactions transactions;

    SearchPages(Search search, Transactions transactions) {
        this.search = search;
        this.transactions = transactions;
    }

    @GetMapping("/search")
    View show(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var typed = form.read().optionalText("q", "what you search for", Search.LONGEST);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new ResultsPage(form, null));
        }
        return View.of(
                TEMPLATE,
                new ResultsPage(
                        form,
                        typed.map(line -> transactions.as(actor, () -> search.of(actor, line)))
                                .orElse(null)));
    }
}
