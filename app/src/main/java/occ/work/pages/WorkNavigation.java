package occ.work.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.work.HandingOn;
import occ.work.Landing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** “Your work” is the first page for most, and beside it for those who land elsewhere. */
@Component
class WorkNavigation implements NavigationSource {
    private final ObjectProvider<Landing> landings;
    private final HandingOn handingOn;
    private final Access access;

    WorkNavigation(ObjectProvider<Landing> landings, HandingOn handingOn, Access access) {
        this.landings = landings;
        this.handingOn = handingOn;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var roles = access.roles(actor);
        var landsElsewhere = landings.stream().anyMatch(landing -> roles.contains(landing.role()));
        var entries = new ArrayList<>(List.of(
                new NavigationEntry(NavigationArea.WORK, 10, "Your work", landsElsewhere ? "/work" : "/"),
                new NavigationEntry(NavigationArea.WORK, 80, "Your jobs", "/jobs"),
                new NavigationEntry(NavigationArea.WORK, 85, "Daily digest", DigestPages.PATH)));
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 70, "Standing in", CoverPages.PATH));
        }
        if (handingOn.may(actor)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 75, "Handing on", HandingOnPages.PATH));
        }
        return entries;
    }
}
