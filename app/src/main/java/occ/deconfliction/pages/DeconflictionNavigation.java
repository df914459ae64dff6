package occ.deconfliction.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.CoordinationDesk;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class DeconflictionNavigation implements NavigationSource {
    private static final int ORDER = 45;
    private static final int MOST = 100;

    private final CoordinationDesk desk;
    private final Access access;

    DeconflictionNavigation(CoordinationDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.CHECK_DECONFLICTION)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, ORDER, "Deconfliction", Paths.HOME));
        }
        if (access.may(actor, Verb.COORDINATE)) {
            entries.add(new NavigationEntry(
                    NavigationArea.WORK, ORDER + 1, "Coordination desk", Paths.DESK, desk.count(actor, MOST)));
        }
        return entries;
    }
}
