package occ.partners.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Mark;
import occ.partners.Body;
import occ.partners.Lever;
import occ.partners.Relationship;

/** A body: what it is, what it can do and who works with it. */
public record BodyPage(
        Body body, List<Lever> levers, List<Relationship> relationships, boolean mayKeep, LocalDate today) {
    private static final int SOON = 28;

    public BodyPage {
        levers = List.copyOf(levers);
        relationships = List.copyOf(relationships);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(body.name()).via("Partners", Body.ADDRESS);
    }

    public String where() {
        return BodiesPage.where(body.details());
    }

    public String address(Lever lever) {
        return body.address() + "/levers/" + lever.reference().text();
    }

    public Mark mark(Lever lever) {
        return LeverWords.mark(lever, today);
    }

    public Mark until(Lever lever) {
        return Mark.due(lever.details().until(), today, SOON);
    }

    public String with(Relationship relationship) {
        return relationship.one().equals(body.id()) ? relationship.otherName() : relationship.oneName();
    }

    public String end(Relationship relationship) {
        return body.address() + "/relationships/" + relationship.reference().text() + "/end";
    }
}
