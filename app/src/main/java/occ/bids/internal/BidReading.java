package occ.bids.internal;

import occ.bids.Bid;
import occ.faces.NoSuchRecord;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** A bid whole, in the present transaction. */
@Component
class BidReading {
    private final BidTable table;
    private final StepTable steps;

    BidReading(BidTable table, StepTable steps) {
        this.table = table;
        this.steps = steps;
    }

    Bid of(Reference reference) {
        var bid = table.find(reference).orElseThrow(() -> new NoSuchRecord("bid"));
        return new Bid(
                bid.id(),
                bid.reference(),
                bid.accessClass(),
                bid.version(),
                bid.state(),
                bid.level(),
                bid.body(),
                bid.bodyName(),
                bid.about(),
                bid.author(),
                bid.authorName(),
                bid.unit(),
                bid.unitName(),
                bid.text(),
                steps.scoresOf(bid.id()).orElse(null),
                steps.of(bid.id()));
    }
}
