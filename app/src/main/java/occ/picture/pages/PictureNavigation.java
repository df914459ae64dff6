package occ.picture.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class PictureNavigation implements NavigationSource {
    private final Access access;

    PictureNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(
                        new NavigationEntry(NavigationArea.PICTURE, 10, "National picture", "/picture"),
                        new NavigationEntry(NavigationArea.PICTURE, 20, "Groups", "/groups"),
                        new NavigationEntry(NavigationArea.PICTURE, 30, "Individuals", "/individuals"),
                        new NavigationEntry(NavigationArea.PICTURE, 40, "Vulnerabilities", "/vulnerabilities"),
                        new NavigationEntry(NavigationArea.PICTURE, 50, "Exceptions", ExceptionPages.PATH))
                : List.of();
    }
}
