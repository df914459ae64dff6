package occ.bids;

import java.util.Optional;
import occ.faces.pages.Link;
import occ.kernel.Actor;

/** The socket through which a module says what a bid may lead to: a link on its page, for whoever may follow it. */
@FunctionalInterface
public interface AfterBid {
    Optional<Link> of(Actor actor, Bid bid);
}
