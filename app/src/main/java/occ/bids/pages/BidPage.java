package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidMove;
import occ.bids.Criterion;
import occ.bids.Power;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Numbers;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;

/** A bid whole, with what its reader may do. */
public record BidPage(
        Bid bid,
        Form form,
        List<BidMove> moves,
        boolean mayRewrite,
        boolean mayScore,
        boolean mayDecide,
        List<Link> after) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(bid.reference().text()).via("Bids", Bid.ADDRESS);
    }

    public String assets() {
        return bid.text().assets().stream().map(Asset::label).collect(Collectors.joining(", "));
    }

    public String days() {
        return Words.count(bid.text().days(), "day", "days");
    }

    public String cost() {
        return "£" + Numbers.of(bid.text().cost());
    }

    public List<Option> open() {
        return Options.of(moves, BidMove::name, BidMove::label);
    }

    public boolean tasks() {
        return moves.contains(BidMove.TASK);
    }

    public List<Option> powers() {
        return Options.of(Power.class, Power::label);
    }

    public List<Criterion> criteria() {
        return Arrays.asList(Criterion.values());
    }
}
