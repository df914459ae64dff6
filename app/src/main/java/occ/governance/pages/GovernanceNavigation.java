package occ.governance.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class GovernanceNavigation implements NavigationSource {
    private static final int BEFORE_STRATEGIES = 55;

    private final Access access;

    GovernanceNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(NavigationArea.GOVERNANCE, BEFORE_STRATEGIES, "Themes", ThemeAddress.ALL))
                : List.of();
    }
}
