package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationLink;
import occ.intelligence.Reports;
import occ.intelligence.Reports.Queue;
import occ.kernel.Actor;

/** From list to list, those that the actor has. */
final class DeskTabs {
    static final String APPROVED = "approved";
    static final String OWN = "own";
    static final String RECEIVED = "received";
    static final String REQUIREMENTS = "requirements";

    private DeskTabs() {}

    static List<NavigationLink> of(Actor actor, Access access, Reports reports, String current) {
        var tabs = new ArrayList<NavigationLink>();
        tabs.add(new NavigationLink("Approved", "/intelligence", null, current.equals(APPROVED)));
        if (access.may(actor, Verb.HANDLE_INTELLIGENCE)) {
            var counts = reports.counts(actor);
            for (var queue : Queue.values()) {
                tabs.add(new NavigationLink(
                        queue.label(),
                        "/intelligence/queues/" + queue.path(),
                        Math.toIntExact(counts.getOrDefault(queue, 0L)),
                        current.equals(queue.path())));
            }
        }
        tabs.add(new NavigationLink("Received", "/intelligence/received", null, current.equals(RECEIVED)));
        tabs.add(new NavigationLink("Requirements", "/intelligence/requirements", null, current.equals(REQUIREMENTS)));
        if (access.may(actor, Verb.REPORT_INTELLIGENCE)) {
            tabs.add(new NavigationLink("Yours", "/intelligence/own", null, current.equals(OWN)));
        }
        return List.copyOf(tabs);
    }
}
