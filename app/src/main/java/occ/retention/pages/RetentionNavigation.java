package occ.retention.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.retention.Hold;
import occ.retention.Proposal;
import occ.retention.Tombstone;
import org.springframework.stereotype.Component;

@Component
class RetentionNavigation implements NavigationSource {
    private static final int FIRST = 50;

    private final Access access;

    RetentionNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.REVIEW_RETENTION)) {
            entries.add(entry(0, "Reviews due", DuePages.ADDRESS));
        }
        if (access.may(actor, Verb.APPROVE_DISPOSAL)) {
            entries.add(entry(1, "Waiting for approval", Proposal.ADDRESS));
            entries.add(entry(3, "Disposed of", Tombstone.ADDRESS));
        }
        if (access.may(actor, Verb.PLACE_LEGAL_HOLDS) || access.may(actor, Verb.REVIEW_RETENTION)) {
            entries.add(entry(2, "Legal holds", Hold.ADDRESS));
        }
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(entry(4, "How long we keep", SchedulePages.ADDRESS));
        }
        return entries;
    }

    private static NavigationEntry entry(int place, String words, String address) {
        return new NavigationEntry(NavigationArea.GOVERNANCE, FIRST + place, words, address);
    }
}
