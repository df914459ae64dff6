package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import occ.access.Person;
import occ.bids.Bid;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** The form on which a chair decides. */
public record DecisionPage(Bid bid, Form form, List<Person> people) {
    /** What may be decided. */
    public enum Choice {
        ACCEPTED("Accept"),
        PARTLY_ACCEPTED("Accept in part"),
        DEFERRED("Defer to a day"),
        DECLINED("Decline"),
        ESCALATED("Put to the next level");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Decide on the bid")
                .via("Bids", Bid.ADDRESS)
                .via(bid.reference().text(), bid.address());
    }

    public List<Option> choices() {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice != Choice.ESCALATED || mayEscalate())
                .map(choice -> new Option(choice.name(), choice.label()))
                .toList();
    }

    /** Once, and where there is a next level. */
    private boolean mayEscalate() {
        return bid.level().next().isPresent() && !bid.wasEscalated();
    }

    public List<Option> holders() {
        return Options.withNone(
                "Choose a person", Options.of(people, Person::reference, who -> who.name() + ", " + who.unit()));
    }
}
