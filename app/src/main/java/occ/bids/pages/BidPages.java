package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Transactions;
import occ.bids.AfterBid;
import occ.bids.Bid;
import occ.bids.BidMove;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Power;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One bid, and what happens to it next. */
@Controller
class BidPages {
    private static final String TEMPLATE = "bids/bid";
    private static final int LONGEST = 2_000;

    private final Bids bids;
    private final BidsInPaths paths;
    private final Transactions transactions;
    private final List<AfterBid> after;

    BidPages(Bids bids, BidsInPaths paths, Transactions transactions, List<AfterBid> after) {
        this.bids = bids;
        this.paths = paths;
        this.transactions = transactions;
        this.after = List.copyOf(after);
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, paths.find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/move")
    View move(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bid = paths.find(actor, reference);
            var move = form.read().choice("move", "what happens next", List.of(BidMove.values()), BidMove::name);
            var words = form.read().text("words", "what is to be said about it", LONGEST);
            var power = form.read()
                    .optionalChoice("power", List.of(Power.values()), Power::name)
                    .filter(chosen -> move.filter(BidMove.TASK::equals).isPresent())
                    .orElse(null);
            if (move.filter(BidMove.TASK::equals).isPresent() && power == null) {
                form.withError("power", "Select by which power others are tasked");
            }
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, bid, form));
            }
            return switch (bids.move(
                    actor, bid.reference(), BidsInPaths.seen(form), move.orElseThrow(), words.orElseThrow(), power)) {
                case Done(var moved) ->
                    View.redirect(
                            moved.address(), "The bid is: " + moved.state().label());
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, page(actor, bid, form.withError(field, sentence)));
            };
        });
    }

    private BidPage page(Actor actor, Bid bid, Form form) {
        return new BidPage(
                bid,
                form,
                bids.movesOpenTo(actor, bid),
                bids.mayRewrite(actor, bid),
                bids.mayScore(actor, bid),
                bids.mayDecide(actor, bid),
                after.stream().flatMap(one -> one.of(actor, bid).stream()).toList());
    }
}
