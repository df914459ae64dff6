package occ.plans.pages;

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
class PlansNavigation implements NavigationSource {
    private final Access access;

    PlansNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(new NavigationEntry(NavigationArea.RESPONSE, 10, "Plans", "/plans"));
        }
        if (access.may(actor, Verb.ANSWER_ACTIONS)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 20, "Actions for your body", AskedPages.PATH));
        }
        return entries;
    }
}
