package occ.bids.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.Bids;
import occ.bids.Bids.Which;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bids by how they stand, and what is not met. */
@Controller
class BidBoardPages {
    private static final int SIZE = 50;

    private final Bids bids;
    private final Access access;
    private final Transactions transactions;

    BidBoardPages(Bids bids, Access access, Transactions transactions) {
        this.bids = bids;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Bid.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var part = form.read()
                    .optionalChoice("part", List.of(BoardPart.values()), BoardPart::name)
                    .orElse(BoardPart.WAITING);
            var level = form.read()
                    .optionalChoice("level", Arrays.asList(BidLevel.values()), BidLevel::name)
                    .orElse(null);
            var which = new Which(part.states(), level);
            var pages = new Pages(
                    PageNumber.of(page), SIZE, bids.count(actor, which), BoardPage.address(part, level) + "&page=");
            return View.of(
                    "bids/board",
                    new BoardPage(
                            form, part, bids.counts(actor), bids.list(actor, which, pages.offset(), SIZE), pages));
        });
    }

    @GetMapping(Bid.ADDRESS + "/unmet")
    View unmet(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return View.of("bids/unmet", new UnmetPage(bids.unmet(actor)));
        });
    }
}
