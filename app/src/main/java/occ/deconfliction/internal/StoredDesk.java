package occ.deconfliction.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.deconfliction.CoordinationDesk;
import occ.deconfliction.Hit;
import occ.deconfliction.Hit.Step;
import occ.deconfliction.HitRules;
import occ.deconfliction.Outcome;
import occ.deconfliction.Settled;
import occ.deconfliction.Side;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredDesk implements CoordinationDesk {
    private static final int LAST = 50;

    private final HitTable hits;
    private final StepTable steps;
    private final Comparing comparing;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredDesk(
            HitTable hits,
            StepTable steps,
            Comparing comparing,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.hits = hits;
        this.steps = steps;
        this.comparing = comparing;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Hit.Head> inbox(Actor actor, long skip, int most) {
        access.require(actor, Verb.COORDINATE);
        comparing.now();
        return transactions.as(actor, () -> looked(actor, hits.open(actor.unit(), clock.instant(), skip, most)));
    }

    @Override
    public List<Hit.Head> settled(Actor actor) {
        access.require(actor, Verb.COORDINATE);
        return transactions.as(actor, () -> looked(actor, hits.ended(actor.unit(), clock.instant(), LAST)));
    }

    private List<Hit.Head> looked(Actor actor, List<Hit.Head> heads) {
        var ids = heads.stream().map(Hit.Head::id).toList();
        trail.append(actor, Entry.of(Operation.CONSULTATION, "deconfliction.desk-read", ids));
        return heads;
    }

    @Override
    public List<Hit.Head> waiting(Actor actor, int most) {
        return transactions.as(actor, () -> hits.open(actor.unit(), clock.instant(), 0, most));
    }

    @Override
    public int count(Actor actor, int most) {
        return transactions.as(actor, () -> hits.count(actor.unit(), clock.instant(), most));
    }

    @Override
    public Hit find(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.COORDINATE);
            var hit = read(actor, reference);
            trail.append(
                    actor,
                    Entry.of(
                            Operation.CONSULTATION,
                            "deconfliction.hit-read",
                            hit.head().id()));
            return hit;
        });
    }

    @Override
    public Outcome say(Actor actor, String reference, String words) {
        return deed(actor, reference, "deconfliction.said", hit -> {
            var outcome = HitRules.say(actor, hit, words);
            note(hit, outcome, Step.Kind.MESSAGE, words);
            return outcome;
        });
    }

    @Override
    public Outcome release(Actor actor, String reference, String why) {
        return deed(actor, reference, "deconfliction.pointer-released", hit -> {
            var outcome = HitRules.release(actor, hit, why);
            if (outcome instanceof Outcome.Done) {
                hits.release(hit.head().id(), clock.instant());
            }
            note(hit, outcome, Step.Kind.RELEASED, why);
            return outcome;
        });
    }

    @Override
    public Outcome settle(Actor actor, String reference, int version, Settled settled, String why) {
        return deed(actor, reference, "deconfliction.settled", hit -> {
            refuseStale(hit, version, settled, why);
            var outcome = HitRules.settle(actor, hit, why);
            if (outcome instanceof Outcome.Done) {
                var now = clock.instant();
                hits.settle(hit.head().id(), settled, now);
                steps.add(hit.head().id(), new Step(now, hit.head().side(), Step.Kind.SETTLED, why, settled));
            }
            return outcome;
        });
    }

    private Outcome deed(Actor actor, String reference, String name, Function<Hit, Outcome> deed) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.COORDINATE);
            hits.lock(reference);
            var hit = read(actor, reference);
            var outcome = deed.apply(hit);
            var entry = Entry.of(Operation.ALTERATION, name, hit.head().id());
            trail.append(actor, outcome instanceof Outcome.Refused ? entry.ending(Result.REFUSED) : entry);
            return outcome;
        });
    }

    private Hit read(Actor actor, String reference) {
        var head = hits.find(actor.unit(), reference, clock.instant()).orElseThrow(() -> new NoSuchRecord("match"));
        var asks = head.side() == Side.ASKER;
        return new Hit(
                head,
                asks ? null : hits.owned(head.id()).orElse(null),
                asks ? hits.askedFor(head.id()).orElse(null) : null,
                steps.of(head));
    }

    private void note(Hit hit, Outcome outcome, Step.Kind kind, String words) {
        if (outcome instanceof Outcome.Done) {
            steps.add(hit.head().id(), new Step(clock.instant(), hit.head().side(), kind, words, null));
        }
    }

    /** Nobody settles over what they have not seen. */
    private static void refuseStale(Hit hit, int seen, Settled mine, String why) {
        if (seen < hit.head().version()) {
            var theirs = hit.steps().stream()
                    .filter(step -> step.kind() == Step.Kind.SETTLED)
                    .findFirst();
            throw new StaleRecord(List.of(
                    new Difference(
                            "How it is settled",
                            mine.label(),
                            theirs.map(Step::outcome).map(Settled::label).orElse("")),
                    new Difference("Reasons", why, theirs.map(Step::words).orElse(""))));
        }
    }
}
