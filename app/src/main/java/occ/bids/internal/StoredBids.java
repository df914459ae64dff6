package occ.bids.internal;

import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidRules;
import occ.bids.BidState;
import occ.bids.BidText;
import occ.bids.Bids;
import occ.bids.Decision;
import occ.bids.Power;
import occ.bids.Scores;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads bids; what changes them is {@link BidDeeds}. */
@Component
class StoredBids implements Bids {
    private final BidDeeds deeds;
    private final BidReading reading;
    private final BidLists lists;
    private final BidReach reach;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredBids(
            BidDeeds deeds,
            BidReading reading,
            BidLists lists,
            BidReach reach,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.deeds = deeds;
        this.reading = reading;
        this.lists = lists;
        this.reach = reach;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Outcome write(Actor actor, Subject subject, BidLevel level, BidText text) {
        return transactions.as(actor, () -> deeds.write(actor, subject, level, text));
    }

    @Override
    public Outcome rewrite(Actor actor, Reference reference, int version, BidText text) {
        return transactions.as(actor, () -> deeds.rewrite(actor, reference, version, text));
    }

    @Override
    public Outcome score(Actor actor, Reference reference, int version, Scores scores) {
        return transactions.as(actor, () -> deeds.score(actor, reference, version, scores));
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, int version, Decision decision) {
        return transactions.as(actor, () -> deeds.decide(actor, reference, version, decision));
    }

    @Override
    public Outcome move(
            Actor actor, Reference reference, int version, BidMove move, String words, @Nullable Power power) {
        return transactions.as(actor, () -> deeds.move(actor, reference, version, move, words, power));
    }

    @Override
    public Bid get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var bid = reading.of(reference);
            trail.append(
                    actor,
                    Entry.of(
                            Operation.CONSULTATION,
                            "bids.bid-read",
                            bid.id(),
                            bid.about().id()));
            return bid;
        });
    }

    @Override
    public List<BidMove> movesOpenTo(Actor actor, Bid bid) {
        return transactions.as(
                actor,
                () -> BidMove.from(bid.state()).stream()
                        .filter(move -> reach.mayMove(actor, bid, move))
                        .filter(move -> BidRules.moving(bid, move, actor).isEmpty())
                        .toList());
    }

    @Override
    public boolean mayRewrite(Actor actor, Bid bid) {
        return transactions.as(actor, () -> bid.state() == BidState.DRAFT && reach.isTheirs(actor, bid));
    }

    @Override
    public boolean mayScore(Actor actor, Bid bid) {
        return transactions.as(
                actor,
                () -> bid.state() == BidState.SUBMITTED
                        && !bid.author().equals(actor.account())
                        && access.may(actor, Verb.SCORE_BIDS, bid.body()));
    }

    @Override
    public boolean mayDecide(Actor actor, Bid bid) {
        return transactions.as(
                actor,
                () -> bid.state() == BidState.TABLED
                        && !bid.author().equals(actor.account())
                        && access.may(actor, Verb.DECIDE_BIDS, bid.body()));
    }

    @Override
    public List<Person> possibleRiskHolders(Actor actor, Bid bid) {
        return transactions.as(actor, () -> access.whoMay(Verb.DECIDE_TIER, bid.body()));
    }

    @Override
    public List<Line> list(Actor actor, Which which, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return listed(actor, lists.list(which, skip, most));
        });
    }

    @Override
    public long count(Actor actor, Which which) {
        return transactions.as(actor, () -> lists.count(which));
    }

    @Override
    public Map<BidState, Long> counts(Actor actor) {
        return transactions.as(actor, lists::counts);
    }

    @Override
    public List<Unmet> unmet(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var unmet = lists.unmet();
            trail.append(
                    actor, Entry.of(Operation.CONSULTATION, "bids.unmet-read").counting(unmet.size()));
            return unmet;
        });
    }

    @Override
    public List<Line> of(Actor actor, Subject subject) {
        return transactions.as(actor, () -> {
            var lines = lists.of(subject.id());
            return lines.isEmpty() ? lines : listed(actor, lines);
        });
    }

    private List<Line> listed(Actor actor, List<Line> lines) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, "bids.bids-listed").counting(lines.size()));
        return lines;
    }
}
