package occ.bids.pages;

import java.util.List;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.Subject;

/** The form of a bid: a new one for a subject, or a draft anew. {@code version} is 0 for a new one. */
public record BidFormPage(
        String title, String about, String action, String back, int version, Form form, Breadcrumbs breadcrumbs) {
    static BidFormPage ofSubject(Subject subject, Form form) {
        return new BidFormPage(
                "Write a bid",
                subject.name(),
                subject.address() + "/bids",
                subject.address(),
                0,
                form,
                Breadcrumbs.to("Write a bid").via(subject.name(), subject.address()));
    }

    static BidFormPage ofBid(Bid bid, Form form) {
        return new BidFormPage(
                "Change the bid",
                bid.about().name(),
                bid.address() + "/text",
                bid.address(),
                bid.version(),
                form,
                Breadcrumbs.to("Change the bid")
                        .via("Bids", Bid.ADDRESS)
                        .via(bid.reference().text(), bid.address()));
    }

    public boolean isNew() {
        return version == 0;
    }

    public List<Option> assets() {
        return Options.of(Asset.class, Asset::label);
    }

    public List<Option> levels() {
        return Options.of(BidLevel.class, BidLevel::label);
    }
}
