package occ.partners.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.partners.Body;
import occ.partners.Lever;

/** What a body can do, and the decision on it. */
public record LeverPage(Body body, Lever lever, boolean mayDecide, LocalDate today, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(lever.name()).via("Partners", Body.ADDRESS).via(body.name(), body.address());
    }

    public String action() {
        return body.address() + "/levers/" + lever.reference().text() + "/decision";
    }

    public Mark mark() {
        return LeverWords.mark(lever, today);
    }

    public String against() {
        return LeverWords.against(lever);
    }

    public List<Option> decisions() {
        return List.of(new Option("APPROVE", "Approve it"), new Option("DECLINE", "Decline it"));
    }
}
