package occ.bids.internal;

import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidMove.Who;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** Whose a bid is, and who decides on it. */
@Component
class BidReach {
    private final Access access;
    private final Organisations organisations;

    BidReach(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    /** Where a bid about something in this area is decided at a level; what lies in no region is the command's. */
    OrganisationId body(BidLevel level, OrganisationId area) {
        return switch (level) {
            case FORCE -> area;
            case REGIONAL ->
                organisations
                        .regionOf(area)
                        .map(Organisation::id)
                        .orElseGet(() -> organisations.command().id());
            case NATIONAL -> organisations.command().id();
        };
    }

    /** Its author's, and a colleague's who may bid: authors leave. */
    boolean isTheirs(Actor actor, Bid bid) {
        return bid.author().equals(actor.account()) || access.may(actor, Verb.BID, bid.unit());
    }

    boolean mayMove(Actor actor, Bid bid, BidMove move) {
        return move.who() == Who.AUTHOR ? isTheirs(actor, bid) : access.may(actor, Verb.TABLE_BIDS, bid.body());
    }

    void requireMove(Actor actor, Bid bid, BidMove move) {
        if (move.who() == Who.LEVEL) {
            access.require(actor, Verb.TABLE_BIDS, bid.body());
        } else if (!bid.author().equals(actor.account())) {
            access.require(actor, Verb.BID, bid.unit());
        }
    }
}
