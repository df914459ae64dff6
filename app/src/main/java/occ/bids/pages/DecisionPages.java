package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A chair decides on a bid. */
@Controller
class DecisionPages {
    private static final String TEMPLATE = "bids/decision";

    private final Bids bids;
    private final BidsInPaths paths;
    private final Access access;
    private final Transactions transactions;

    DecisionPages(Bids bids, BidsInPaths paths, Access access, Transactions transactions) {
        this.bids = bids;
        this.paths = paths;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/decision")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/decision")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bid = find(actor, reference);
            var decision = DecisionForm.read(form, bids.possibleRiskHolders(actor, bid));
            if (decision.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, bid, form));
            }
            return switch (bids.decide(actor, bid.reference(), BidsInPaths.seen(form), decision.get())) {
                case Done(var decided) ->
                    View.redirect(
                            decided.address(), "You decided: " + decided.state().label());
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, page(actor, bid, form.withError(field, sentence)));
            };
        });
    }

    private DecisionPage page(Actor actor, Bid bid, Form form) {
        return new DecisionPage(bid, form, bids.possibleRiskHolders(actor, bid));
    }

    private Bid find(Actor actor, String reference) {
        access.require(actor, Verb.DECIDE_BIDS);
        var bid = paths.find(actor, reference);
        access.require(actor, Verb.DECIDE_BIDS, bid.body());
        return bid;
    }
}
