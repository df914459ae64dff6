package occ.pole.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class PoleNavigation implements NavigationSource {
    private static final NavigationEntry PEOPLE = new NavigationEntry(NavigationArea.PICTURE, 40, "People", "/people");

    private final Access access;

    PoleNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP) ? List.of(PEOPLE) : List.of();
    }
}
