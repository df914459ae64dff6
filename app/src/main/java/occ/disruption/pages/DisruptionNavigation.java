package occ.disruption.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.Quarter;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class DisruptionNavigation implements NavigationSource {
    private static final int ORDER = 20;

    private final Access access;

    DisruptionNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        if (access.may(actor, Verb.COUNT_EVERYTHING)) {
            return List.of(
                    new NavigationEntry(NavigationArea.GOVERNANCE, ORDER, "Quarters of disruptions", Quarter.ADDRESS));
        }
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(NavigationArea.RESPONSE, ORDER, "Disruptions", Disruption.ADDRESS))
                : List.of();
    }
}
