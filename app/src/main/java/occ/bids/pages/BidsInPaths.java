package occ.bids.pages;

import occ.bids.Bid;
import occ.bids.Bids;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** The bid that an address names, and the version of it that the writer of a form had before them. */
@Component
class BidsInPaths {
    static final String ONE = Bid.ADDRESS + "/{reference}";

    private final Bids bids;

    BidsInPaths(Bids bids) {
        this.bids = bids;
    }

    Bid find(Actor actor, String typed) {
        return bids.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
