package occ.bids.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.BidState;
import occ.bids.Bids;
import occ.bids.Bids.Which;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class BidsNavigation implements NavigationSource {
    private static final int ORDER = 10;

    private final Bids bids;
    private final Access access;

    BidsNavigation(Bids bids, Access access) {
        this.bids = bids;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        return List.of(
                new NavigationEntry(NavigationArea.RESPONSE, ORDER, "Bids", Bid.ADDRESS, waiting(actor)),
                new NavigationEntry(NavigationArea.RESPONSE, ORDER + 1, "Unmet demand", Bid.ADDRESS + "/unmet"));
    }

    /** What waits for a chair. */
    private int waiting(Actor actor) {
        return access.may(actor, Verb.DECIDE_BIDS)
                ? (int) bids.count(actor, new Which(List.of(BidState.TABLED), null))
                : 0;
    }
}
