package occ.retention.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.retention.Hold;
import occ.retention.Holds;
import occ.retention.NewHold;
import occ.retention.Outcome;
import occ.retention.RecordId;
import occ.retention.ReviewRules;
import org.springframework.stereotype.Component;

@Component
class StoredHolds implements Holds {
    private final HoldTable table;
    private final Finding finding;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredHolds(HoldTable table, Finding finding, Access access, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.finding = finding;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Hold> standing(Actor actor, long skip, int most) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            var holds = table.standing(today(), skip, most);
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "retention.holds-listed",
                                    holds.stream().map(Hold::record).toList())
                            .counting(holds.size()));
            return holds;
        });
    }

    @Override
    public long count(Actor actor) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            return table.count(today());
        });
    }

    @Override
    public List<Hold> on(Actor actor, RecordId record) {
        return transactions.as(actor, () -> table.on(record, today()));
    }

    @Override
    public Hold get(Actor actor, Reference hold) {
        return transactions.as(actor, () -> {
            requireReader(actor);
            var found = table.find(hold, today()).orElseThrow(() -> new NoSuchRecord("hold"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "retention.hold-read", found.record()));
            return found;
        });
    }

    /** Whoever reviews sees what must not be disposed of. */
    private void requireReader(Actor actor) {
        if (!mayHold(actor)) {
            access.require(actor, Verb.REVIEW_RETENTION);
        }
    }

    @Override
    public boolean mayHold(Actor actor) {
        return access.may(actor, Verb.PLACE_LEGAL_HOLDS);
    }

    @Override
    public Outcome place(Actor actor, Reference record, NewHold hold) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.PLACE_LEGAL_HOLDS);
            var found = finding.get(actor, record);
            table.lock(found.id());
            var outcome = ReviewRules.hold(actor, hold, today());
            if (outcome instanceof Outcome.Done) {
                table.add(found, hold, actor.account(), clock.instant());
                trail.append(
                        actor,
                        Entry.of(Operation.ALTERATION, "retention.hold-placed", found.id())
                                .because(hold.ground().label() + ": " + hold.reason()));
            }
            return outcome;
        });
    }

    @Override
    public Outcome lift(Actor actor, Reference hold, String reason) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.PLACE_LEGAL_HOLDS);
            var found = get(actor, hold);
            var outcome = ReviewRules.lifting(actor);
            if (outcome instanceof Outcome.Done) {
                table.lift(found, reason, actor.account(), clock.instant());
                trail.append(
                        actor,
                        Entry.of(Operation.ALTERATION, "retention.hold-lifted", found.record())
                                .because(reason));
            }
            return outcome;
        });
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
