package occ.bids;

import java.time.LocalDate;
import java.util.List;

/**
 * What a bid says. {@code cost} is in pounds, {@code authorities} how legal authorities stand, {@code ifDeclined} what
 * happens then.
 */
public record BidText(
        String objective,
        String grounds,
        List<Asset> assets,
        LocalDate from,
        LocalDate until,
        int cost,
        String authorities,
        String risks,
        String exit,
        String ifDeclined,
        String alternatives) {
    public BidText {
        assets = List.copyOf(assets);
    }

    /** The last day is a day of it. */
    public long days() {
        return from.datesUntil(until.plusDays(1)).count();
    }
}
