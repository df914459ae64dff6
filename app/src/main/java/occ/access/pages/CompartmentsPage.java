package occ.access.pages;

import java.util.List;
import occ.access.Sponsorships.Named;
import occ.access.Sponsorships.Waiting;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;

/** The compartments as an administrator of the command sees them: what they are called and who keeps them, no more. */
public record CompartmentsPage(List<Named> compartments, List<Waiting> waiting, Form form) {
    public CompartmentsPage {
        compartments = List.copyOf(compartments);
        waiting = List.copyOf(waiting);
    }

    public boolean mayConfirm(Waiting naming) {
        return !naming.ownAsking() && !naming.ownNaming();
    }

    public String since(Waiting naming) {
        return DateWords.moment(naming.askedAt());
    }

    public String path(Waiting naming) {
        return "/compartments/sponsors/" + naming.reference();
    }

    public String what(Named compartment) {
        var closed = compartment.closedAt();
        return compartment.kind().label() + (closed == null ? "" : ", closed on " + DateWords.day(closed));
    }
}
