package occ.mapping.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class MappingNavigation implements NavigationSource {
    private final Access access;

    MappingNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.NOMINATE)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 20, "Nominate", "/nominations/new"));
        }
        if (access.may(actor, Verb.TRIAGE)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 30, "Triage", "/triage"));
            entries.add(new NavigationEntry(NavigationArea.WORK, 35, "Tripwires", TripwirePages.LIST));
        }
        return entries;
    }
}
