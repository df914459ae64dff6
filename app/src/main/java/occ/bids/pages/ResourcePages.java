package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.Teams;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether a bid can be resourced, and which team is given to it. */
@Controller
class ResourcePages {
    private static final String PATH = ONE + "/teams";
    private static final String TEMPLATE = "bids/resources";

    private final Teams teams;
    private final BidsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    ResourcePages(Teams teams, BidsInPaths paths, Access access, Transactions transactions) {
        this.teams = teams;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, paths.find(actor, reference), Form.empty())));
    }

    @PostMapping(PATH)
    View give(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.TABLE_BIDS);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bid = paths.find(actor, reference);
            var team = form.read()
                    .choice(
                            "team",
                            "a team",
                            teams.all(actor),
                            one -> one.reference().text());
            var first = form.read().date("first", "the first day");
            var last = form.read().date("last", "the last day");
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, bid, form));
            }
            return teams.give(actor, bid, team.orElseThrow().reference(), first.orElseThrow(), last.orElseThrow())
                    .map(objection -> View.invalid(
                            TEMPLATE, page(actor, bid, form.withError(objection.field(), objection.sentence()))))
                    .orElseGet(() -> View.redirect(
                            bid.address() + "/teams", team.orElseThrow().name() + " is given to it"));
        });
    }

    private ResourcesPage page(Actor actor, Bid bid, Form form) {
        var first = ResourcesPage.first(bid);
        var last = ResourcesPage.last(bid);
        return new ResourcesPage(
                bid, form, teams.all(actor), teams.notFree(actor, first, last), teams.mayGive(actor, bid));
    }
}
