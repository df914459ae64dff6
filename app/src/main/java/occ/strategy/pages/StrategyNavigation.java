package occ.strategy.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.strategy.ControlStrategy;
import org.springframework.stereotype.Component;

@Component
class StrategyNavigation implements NavigationSource {
    private static final int ORDER = 60;

    private final Access access;

    StrategyNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(
                        NavigationArea.GOVERNANCE, ORDER, "Control strategies", ControlStrategy.ADDRESS))
                : List.of();
    }
}
