package occ.bids.internal;

import java.util.List;
import occ.kernel.Actor;
import occ.meetings.Part;
import occ.meetings.Sitting;
import occ.meetings.StandingSource;
import org.springframework.stereotype.Component;

/** What a body was asked for and did not give stands at the end of each agenda. */
@Component
class UnmetDemand implements StandingSource {
    private static final int ORDER = 80;

    private final BidPapers papers;

    UnmetDemand(BidPapers papers) {
        this.papers = papers;
    }

    @Override
    public String key() {
        return "bids.unmet";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Unmet demand";
    }

    @Override
    public String address() {
        return "/bids/unmet";
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return papers.unmet(sitting.group().body());
    }
}
