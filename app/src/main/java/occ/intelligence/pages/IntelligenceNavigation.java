package occ.intelligence.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class IntelligenceNavigation implements NavigationSource {
    private static final int ORDER = 40;

    private final Reports reports;
    private final Access access;

    IntelligenceNavigation(Reports reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_INTELLIGENCE)
                ? List.of(new NavigationEntry(
                        NavigationArea.WORK, ORDER, "Intelligence", "/intelligence", waiting(actor)))
                : List.of();
    }

    /** What waits for the unit; nobody else is told that anything waits. */
    private @Nullable Integer waiting(Actor actor) {
        return access.may(actor, Verb.HANDLE_INTELLIGENCE)
                ? reports.counts(actor).values().stream()
                        .mapToInt(Math::toIntExact)
                        .sum()
                : null;
    }
}
