package occ.intelligence.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StandingSearchNavigation implements NavigationSource {
    private static final int ORDER = 45;

    private final Access access;

    StandingSearchNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(NavigationArea.WORK, ORDER, "Standing searches", "/standing-searches"))
                : List.of();
    }
}
