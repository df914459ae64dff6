package occ.picture.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.reference.Region;
import org.springframework.stereotype.Component;

@Component
class PictureNavigation implements NavigationSource {
    private final Access access;
    private final Organisations organisations;

    PictureNavigation(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(new NavigationEntry(NavigationArea.PICTURE, 10, "National picture", "/picture"));
            entries.add(new NavigationEntry(NavigationArea.PICTURE, 20, "Groups", "/groups"));
            entries.add(new NavigationEntry(NavigationArea.PICTURE, 30, "Individuals", "/individuals"));
            entries.add(new NavigationEntry(NavigationArea.PICTURE, 40, "Vulnerabilities", "/vulnerabilities"));
            entries.add(new NavigationEntry(NavigationArea.PICTURE, 50, "Exceptions", ExceptionPages.PATH));
        }
        if (access.may(actor, Verb.REPRESENT_COMMAND)) {
            organisations
                    .regionOf(actor.unit())
                    .map(region -> Region.valueOf(region.code()))
                    .ifPresent(region -> entries.add(
                            new NavigationEntry(NavigationArea.WORK, 15, "Your region", PictureScope.path(region))));
        }
        if (access.may(actor, Verb.COUNT_EVERYTHING)) {
            entries.add(new NavigationEntry(NavigationArea.GOVERNANCE, 91, "Official figures", OfficialPages.PATH));
        }
        if (access.may(actor, Verb.READ_TRAIL)) {
            entries.add(new NavigationEntry(NavigationArea.GOVERNANCE, 92, "Attestations", AttestationPages.OVERSEEN));
        }
        return entries;
    }
}
