package occ.rights.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.rights.RightsCase;
import org.springframework.stereotype.Component;

@Component
class RightsNavigation implements NavigationSource {
    private static final int ORDER = 20;

    private final Access access;

    RightsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.HANDLE_RIGHTS)
                ? List.of(new NavigationEntry(
                        NavigationArea.GOVERNANCE, ORDER, "Requests about data", RightsCase.ADDRESS))
                : List.of();
    }
}
