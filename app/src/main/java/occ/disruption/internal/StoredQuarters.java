package occ.disruption.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Quarter;
import occ.disruption.Quarters;
import occ.disruption.internal.DisruptionConfiguration.LockAfter;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import org.springframework.stereotype.Component;

/** Locks quarters, and reads what is published of them. */
@Component
class StoredQuarters implements Quarters {
    private static final int MOST = 100;
    /** Three years of them are drawn. */
    private static final int COURSE = 12;

    private final QuarterTable table;
    private final SealedTable sealed;
    private final LockAfter after;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredQuarters(
            QuarterTable table,
            SealedTable sealed,
            LockAfter after,
            AccessClasses classes,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.sealed = sealed;
        this.after = after;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Locked> locked(Actor actor) {
        return reading(actor, table::locked);
    }

    @Override
    public Optional<Quarter> toLock(Actor actor) {
        return transactions.as(
                actor, () -> access.may(actor, Verb.COUNT_EVERYTHING) ? Optional.of(next()) : Optional.empty());
    }

    /** The one after the newest that is locked; the last whole one where none is. */
    private Quarter next() {
        return table.locked().stream()
                .findFirst()
                .map(last -> Quarter.of(last.quarter().lastDay().plusDays(1)))
                .orElseGet(() -> Quarter.of(DateWords.today(clock.instant())).previous());
    }

    @Override
    public Optional<String> lock(Actor actor, Quarter quarter) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.COUNT_EVERYTHING);
            var from = quarter.lockedFrom(after.workingDays());
            if (!quarter.equals(next())) {
                return Optional.of("The next quarter to be locked is " + next().label());
            }
            if (DateWords.today(clock.instant()).isBefore(from)) {
                return Optional.of("%s may be locked from %s".formatted(quarter.label(), DateWords.day(from)));
            }
            table.lock(quarter, actor.account(), clock.instant());
            var counted = Counting.of(sealed.figures(quarter), sealed.raw(quarter));
            table.publish(quarter, counted.published(), counted.measured());
            trail.append(actor, Entry.of(Operation.ALTERATION, "disruption.quarter-locked"));
            return Optional.empty();
        });
    }

    @Override
    public Pack get(Actor actor, Quarter quarter) {
        return reading(actor, () -> {
            var pack = pack(quarter);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "disruption.quarter-read")
                            .counting(
                                    pack.adjustments().size() + pack.undecided().size()));
            return pack;
        });
    }

    @Override
    public Pack export(Actor actor, Quarter quarter) {
        return transactions.overt(actor, () -> {
            requireReading(actor);
            var pack = pack(quarter);
            trail.append(
                    actor,
                    Entry.of(Operation.DISCLOSURE, "disruption.quarter-exported")
                            .counting(pack.adjustments().size()));
            return pack;
        });
    }

    @Override
    public Sealed unseal(Actor actor, Quarter quarter, String reason) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.COUNT_EVERYTHING);
            var all = new Sealed(
                    lockedAs(quarter),
                    sealed.figures(quarter),
                    sealed.raw(quarter),
                    sealed.changed(quarter),
                    sealed.standing(quarter));
            trail.append(
                    actor,
                    Entry.of(Operation.DISCLOSURE, "disruption.quarter-unsealed")
                            .counting(all.figures().size())
                            .because(reason));
            return all;
        });
    }

    @Override
    public boolean mayUnseal(Actor actor) {
        return transactions.as(actor, () -> access.may(actor, Verb.COUNT_EVERYTHING));
    }

    private Pack pack(Quarter quarter) {
        var locked = lockedAs(quarter);
        var held =
                table.classesOfAdjustments(quarter).stream().map(classes::get).toList();
        return new Pack(
                locked,
                table.published(quarter),
                table.measured(quarter),
                table.course(quarter, COURSE),
                table.adjustments(quarter),
                table.undecided(quarter.firstDay(), quarter.lastDay(), MOST),
                sealed.reconciled(quarter).orElse(null),
                held.stream().map(AccessClass::marking).reduce(Marking.OFFICIAL_SENSITIVE, Marking::max),
                held.stream()
                        .map(AccessClass::handling)
                        .max(Comparator.naturalOrder())
                        .orElse(Handling.P));
    }

    private Locked lockedAs(Quarter quarter) {
        return table.locked().stream()
                .filter(one -> one.quarter().equals(quarter))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("locked quarter"));
    }

    /** For readers of the map, and for whoever counts over it. */
    private <T> T reading(Actor actor, Supplier<T> reading) {
        return transactions.as(actor, () -> {
            requireReading(actor);
            return reading.get();
        });
    }

    private void requireReading(Actor actor) {
        if (!access.may(actor, Verb.COUNT_EVERYTHING)) {
            access.require(actor, Verb.READ_MAP);
        }
    }
}
