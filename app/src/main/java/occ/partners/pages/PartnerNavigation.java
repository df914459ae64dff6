package occ.partners.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.partners.Body;
import org.springframework.stereotype.Component;

@Component
class PartnerNavigation implements NavigationSource {
    private static final int FIRST = 60;

    private final Access access;

    PartnerNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(
                        new NavigationEntry(NavigationArea.RESPONSE, FIRST, "Partners", Body.ADDRESS),
                        new NavigationEntry(NavigationArea.RESPONSE, FIRST + 1, "Regions", RegionPages.ADDRESS))
                : List.of();
    }
}
