package occ.pole.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Fact;
import occ.faces.pages.NavigationLink;
import occ.kernel.EntityKind;
import occ.pole.KindWords;

/** Who or what a page is about: the bar at its head, the way back and the pages beside it. */
public record Identity(EntityKind kind, String reference, String name, List<Fact> facts) {
    public String address() {
        return "/entities/" + reference;
    }

    public boolean isNamed() {
        return !name.equals(reference);
    }

    public String title() {
        return isNamed() ? name : kind.label() + " without a name";
    }

    /** The page of its own that a subject of threat has besides. */
    public String subjectAddress() {
        return EntityAddress.of(kind, reference);
    }

    public Breadcrumbs breadcrumbs(String here) {
        var home = Breadcrumbs.to(here);
        var above = kind == EntityKind.PERSON ? home.via(KindWords.many(kind), "/people") : home;
        return here.equals(title()) ? above : above.via(title(), address());
    }

    public List<NavigationLink> tabs(boolean history) {
        return List.of(
                new NavigationLink("What is known", address(), null, !history),
                new NavigationLink("History", address() + "/history", null, history));
    }
}
