package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Decision;
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
    private static final int LONGEST = 4_000;

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
            var decision = read(form, bids.possibleRiskHolders(actor, bid));
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

    private static Optional<Decision> read(Form form, List<Person> holders) {
        var read = form.read();
        var chosen = read.choice("decision", "what you decide", DecisionPage.Choice.class);
        var reasons = read.text("reasons", "the reasons", LONGEST).orElse("");
        return chosen.flatMap(choice -> switch (choice) {
                    case ACCEPTED -> Optional.<Decision>of(new Decision.Accepted(reasons));
                    case PARTLY_ACCEPTED -> {
                        var given = read.text("given", "which part is given", LONGEST);
                        var holder = holder(form, "part-holder", holders);
                        yield given.flatMap(part -> holder.map(who -> new Decision.Partly(reasons, part, who.id())));
                    }
                    case DEFERRED ->
                        read.date("until", "the day until which it is deferred")
                                .map(until -> new Decision.Deferred(reasons, until));
                    case DECLINED ->
                        holder(form, "holder", holders).map(who -> new Decision.Declined(reasons, who.id()));
                })
                .filter(decision -> form.isValid());
    }

    private static Optional<Person> holder(Form form, String field, List<Person> holders) {
        return form.read().choice(field, "who carries the risk", holders, Person::reference);
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
