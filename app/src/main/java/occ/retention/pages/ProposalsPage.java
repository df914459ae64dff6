package occ.retention.pages;

import java.util.List;
import occ.retention.Proposal;

/** What waits for a second person, the oldest first. */
public record ProposalsPage(List<Proposal> waiting) {
    public ProposalsPage {
        waiting = List.copyOf(waiting);
    }
}
