package occ.operations.pages;

import java.util.Optional;
import occ.bids.AfterBid;
import occ.bids.Bid;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.operations.GivenBids;
import occ.operations.Operations;
import org.springframework.stereotype.Component;

/** An operation is opened from the bid that was given for it. */
@Component
class BidLeadsOn implements AfterBid {
    private final Operations operations;

    BidLeadsOn(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Optional<Link> of(Actor actor, Bid bid) {
        return GivenBids.isGiven(bid.state()) && operations.mayOpen(actor)
                ? Optional.of(new Link(
                        "Open an operation",
                        bid.about().address() + "/operations/new?bid="
                                + bid.reference().text()))
                : Optional.empty();
    }
}
