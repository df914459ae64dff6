package occ.disclosure.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.disclosure.Investigation;
import occ.faces.pages.Link;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.intelligence.ReportDeeds;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.EntityDeeds;
import org.springframework.stereotype.Component;

/** Where a disclosure officer begins: the list of investigations, and each record that may be relevant. */
@Component
class DisclosureDeeds implements EntityDeeds, ReportDeeds, NavigationSource {
    private static final int ORDER = 21;

    private final Access access;

    DisclosureDeeds(Access access) {
        this.access = access;
    }

    @Override
    public List<Link> of(Actor actor, Reference record) {
        return access.may(actor, Verb.DISCLOSE)
                ? List.of(new Link(
                        "Mark as relevant to an investigation",
                        Investigation.ADDRESS + "/marks/new?record=" + record.text()))
                : List.of();
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.DISCLOSE)
                ? List.of(
                        new NavigationEntry(NavigationArea.GOVERNANCE, ORDER, "Investigations", Investigation.ADDRESS))
                : List.of();
    }
}
