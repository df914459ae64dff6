package occ.interchange.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.interchange.Imports;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class ImportNavigation implements NavigationSource {
    private static final int ORDER = 70;

    private final Imports imports;
    private final Access access;

    ImportNavigation(Imports imports, Access access) {
        this.imports = imports;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var accepts = access.may(actor, Verb.ACCEPT_IMPORT);
        if (!accepts && !access.may(actor, Verb.IMPORT)) {
            return List.of();
        }
        var waiting = accepts ? imports.waitingFor(actor).size() : 0;
        return List.of(
                new NavigationEntry(NavigationArea.WORK, ORDER, "Imports", "/imports", waiting == 0 ? null : waiting));
    }
}
