package occ.sources.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.sources.SourceFiles;
import org.springframework.stereotype.Component;

@Component
class SourcesNavigation implements NavigationSource {
    private static final int ORDER = 40;

    private final Access access;
    private final SourceFiles files;

    SourcesNavigation(Access access, SourceFiles files) {
        this.access = access;
        this.files = files;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.CONTROL_SOURCES)) {
            var waiting = (int) files.waiting(actor);
            entries.add(new NavigationEntry(
                    NavigationArea.GOVERNANCE, ORDER, "Source register", "/sources", waiting == 0 ? null : waiting));
        }
        if (access.may(actor, Verb.READ_TRAIL)) {
            entries.add(new NavigationEntry(
                    NavigationArea.GOVERNANCE, ORDER + 1, "Accesses to sources", LogPages.ACCESSES));
        }
        return entries;
    }
}
