package occ.bids.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.bids.Bids;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import org.springframework.stereotype.Component;

/** What was asked for, for one subject. Of a past day there is nothing here. */
@Component
class BidPanel implements SubjectPanel {
    private static final int ORDER = 45;

    private final Bids bids;
    private final Access access;

    BidPanel(Bids bids, Access access) {
        this.bids = bids;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("bids/panel", page(actor, subject, asAt)));
    }

    private BidPanelPage page(Actor actor, Subject subject, AsAt asAt) {
        return new BidPanelPage(
                asAt.isNow(),
                asAt.isNow() ? bids.of(actor, subject) : List.of(),
                access.may(actor, Verb.BID, subject.area()) && !subject.state().isTerminal()
                        ? subject.address() + "/bids/new"
                        : null);
    }
}
