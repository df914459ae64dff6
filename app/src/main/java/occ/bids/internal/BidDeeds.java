package occ.bids.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.bids.Bid;
import occ.bids.BidId;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidRules;
import occ.bids.BidState;
import occ.bids.BidText;
import occ.bids.Bids.Outcome;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.bids.Decision;
import occ.bids.Power;
import occ.bids.Scores;
import occ.bids.internal.BidTable.Place;
import occ.bids.internal.BidTable.Standing;
import occ.bids.internal.StepTable.Said;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done to bids, in the actor's transaction: find, may they, decide, record, tell. */
@Component
class BidDeeds {
    private final BidTable table;
    private final StepTable steps;
    private final BidReading reading;
    private final BidReach reach;
    private final Access access;
    private final AccessClasses classes;
    private final Trail trail;
    private final Clock clock;

    BidDeeds(
            BidTable table,
            StepTable steps,
            BidReading reading,
            BidReach reach,
            Access access,
            AccessClasses classes,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.reading = reading;
        this.reach = reach;
        this.access = access;
        this.classes = classes;
        this.trail = trail;
        this.clock = clock;
    }

    Outcome write(Actor actor, Subject subject, BidLevel level, BidText text) {
        access.require(actor, Verb.BID, subject.area());
        var refused = BidRules.writing(text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var now = clock.instant();
        var id = new BidId(Uuid7.at(now));
        var reference = Reference.next("BID");
        var accessClass = classes.narrowest(
                actor,
                AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, actor.unit()),
                List.of(subject.accessClass()));
        table.add(
                actor,
                subject,
                new Place(level, reach.body(level, subject.area()), accessClass),
                id,
                reference,
                text,
                now);
        trail.append(actor, Entry.of(Operation.COLLECTION, "bids.bid-written", id, subject.id()));
        return new Done(reading.of(reference));
    }

    Outcome rewrite(Actor actor, Reference reference, int version, BidText text) {
        var bid = reading.of(reference);
        reach.requireMove(actor, bid, BidMove.SUBMIT);
        var refused = BidRules.writing(text).or(() -> BidRules.moving(bid, BidMove.SUBMIT, actor));
        if (refused.isPresent()) {
            return refuse(actor, bid, refused.get());
        }
        if (!table.rewrite(bid.id(), version, text)) {
            throw stale(bid, "Rewritten");
        }
        trail.append(actor, entry("bids.bid-rewritten", bid));
        return new Done(reading.of(reference));
    }

    Outcome score(Actor actor, Reference reference, int version, Scores scores) {
        var bid = reading.of(reference);
        access.require(actor, Verb.SCORE_BIDS, bid.body());
        var refused = BidRules.scoring(bid, actor);
        if (refused.isPresent()) {
            return refuse(actor, bid, refused.get());
        }
        stand(
                actor,
                bid,
                version,
                new Standing(BidState.ASSESSED, bid.level(), bid.body(), null),
                Said.of(scores.why()));
        steps.score(bid, scores, actor.account(), clock.instant());
        trail.append(actor, entry("bids.bid-scored", bid));
        return new Done(reading.of(reference));
    }

    Outcome decide(Actor actor, Reference reference, int version, Decision decision) {
        var bid = reading.of(reference);
        access.require(actor, Verb.DECIDE_BIDS, bid.body());
        var refused = BidRules.deciding(bid, actor, decision, DateWords.today(clock.instant()))
                .or(() -> unfitHolder(bid, decision));
        if (refused.isPresent()) {
            return refuse(actor, bid, refused.get());
        }
        var until = decision instanceof Decision.Deferred deferred ? deferred.until() : null;
        var given = decision instanceof Decision.Partly partly ? partly.given() : null;
        stand(
                actor,
                bid,
                version,
                decision instanceof Decision.Escalated
                        ? after(bid, BidMove.ESCALATE)
                        : new Standing(decision.state(), bid.level(), bid.body(), until),
                new Said(decision.reasons(), given, until, decision.holder().orElse(null), null));
        trail.append(actor, entry("bids.bid-decided", bid));
        return new Done(reading.of(reference));
    }

    private Optional<Refused> unfitHolder(Bid bid, Decision decision) {
        return decision.holder()
                .filter(holder -> access.whoMay(Verb.DECIDE_TIER, bid.body()).stream()
                        .noneMatch(person -> person.id().equals(holder)))
                .map(unfit -> new Refused("holder", "Choose somebody who answers for responses there"));
    }

    Outcome move(Actor actor, Reference reference, int version, BidMove move, String words, @Nullable Power power) {
        var bid = reading.of(reference);
        reach.requireMove(actor, bid, move);
        var refused = BidRules.moving(bid, move, actor);
        if (refused.isPresent()) {
            return refuse(actor, bid, refused.get());
        }
        if ((move == BidMove.TASK) != (power != null)) {
            return new Refused("power", "Select by which power others are tasked");
        }
        stand(actor, bid, version, after(bid, move), new Said(words, null, null, null, power));
        trail.append(actor, entry("bids.bid-moved", bid));
        return new Done(reading.of(reference));
    }

    private Standing after(Bid bid, BidMove move) {
        var level = move == BidMove.ESCALATE ? bid.level().next().orElseThrow() : bid.level();
        return new Standing(
                move.to(), level, move == BidMove.ESCALATE ? reach.body(level, bid.body()) : bid.body(), null);
    }

    private void stand(Actor actor, Bid bid, int version, Standing to, Said said) {
        var now = clock.instant();
        if (!table.move(bid.id(), version, to, now)) {
            throw stale(bid, to.state().label());
        }
        steps.add(bid, to.state(), to.level(), said, actor.account(), now);
    }

    private Refused refuse(Actor actor, Bid bid, Refused refused) {
        trail.append(actor, entry("bids.bid-changed", bid).ending(Result.REFUSED));
        return refused;
    }

    private static Entry entry(String deed, Bid bid) {
        return Entry.of(Operation.ALTERATION, deed, bid.id(), bid.about().id());
    }

    private static StaleRecord stale(Bid bid, String wanted) {
        var last =
                bid.steps().isEmpty() ? bid.authorName() : bid.steps().getLast().by();
        return new StaleRecord(
                List.of(new Difference("State", wanted, bid.state().label()), new Difference("By", "You", last)));
    }
}
