package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import occ.access.Person;
import occ.bids.Bid;
import occ.bids.BidState;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** The form on which a chair decides. */
public record DecisionPage(Bid bid, Form form, List<Person> people) {
    /** What may be decided, by the state that comes of it. */
    public enum Choice {
        ACCEPTED,
        PARTLY_ACCEPTED,
        DEFERRED,
        DECLINED
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Decide on the bid")
                .via("Bids", Bid.ADDRESS)
                .via(bid.reference().text(), bid.address());
    }

    public List<Option> choices() {
        return Arrays.stream(Choice.values())
                .map(choice -> new Option(
                        choice.name(), BidState.valueOf(choice.name()).label()))
                .toList();
    }

    public List<Option> holders() {
        return Options.withNone(
                "Choose a person", Options.of(people, Person::reference, who -> who.name() + ", " + who.unit()));
    }
}
