package occ.bids.internal;

import java.util.List;
import occ.kernel.Actor;
import occ.meetings.AgendaSource;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/** Bids that wait for the chair of a body stand on the agenda of its meeting, the longest waiting first. */
@Component
class TabledBids implements AgendaSource {
    static final String KEY = "bids.tabled";
    private static final int ORDER = 40;

    private final BidPapers papers;

    TabledBids(BidPapers papers) {
        this.papers = papers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean serves(MeetingGroup group) {
        return group.kind().tasks();
    }

    @Override
    public List<Proposal> proposals(Actor actor, Sitting sitting) {
        return papers.tabled(sitting.group().body());
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return papers.of(record);
    }
}
