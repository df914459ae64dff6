package occ.sources.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.UnlockKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How every deed of a controller is done: may they, is it unlocked, the deed with its line in the controllers' log, and a
 * line in the trail that names no source. Log and deed commit together, before anything that was read leaves.
 */
@Component
class Desk {
    /** @param about what the log says of it to controllers; sealed, as it names sources and reports */
    record Deed(
            AccessKind kind, Operation operation, @Nullable String about) {
        static Deed look(AccessKind kind, @Nullable String about) {
            return new Deed(kind, Operation.CONSULTATION, about);
        }

        static Deed change(AccessKind kind, @Nullable String about) {
            return new Deed(kind, Operation.ALTERATION, about);
        }

        static Deed ofKeys(AccessKind kind, @Nullable String about) {
            return new Deed(kind, Operation.PERMISSION, about);
        }

        Entry entry() {
            return Entry.of(operation, code(kind));
        }

        static String code(AccessKind kind) {
            return "sources." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Store store;
    private final Doors doors;
    private final AccessTable log;
    private final Clock clock;

    Desk(
            Transactions transactions,
            Access access,
            Trail trail,
            Store store,
            Doors doors,
            AccessTable log,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.store = store;
        this.doors = doors;
        this.log = log;
        this.clock = clock;
    }

    <T> T deed(Actor actor, UnlockKey key, Deed deed, Function<Opened, T> work) {
        return deed(actor, deed, work, () -> new Opened(actor, doors.open(actor, key)));
    }

    /** The one thing that somebody may do who has unlocked it with a code. */
    <T> T choosingPassphrase(Actor actor, UnlockKey key, Deed deed, Function<Opened, T> work) {
        return deed(actor, deed, work, () -> new Opened(actor, doors.openForPassphrase(actor, key)));
    }

    private <T> T deed(Actor actor, Deed deed, Function<Opened, T> work, Supplier<Opened> opening) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CONTROL_SOURCES);
            var done = store.in(() -> {
                var opened = opening.get();
                var result = work.apply(opened);
                log(opened, deed);
                return result;
            });
            trail.append(actor, deed.entry());
            return done;
        });
    }

    private void log(Opened opened, Deed deed) {
        var id = UUID.randomUUID();
        var about = deed.about() == null ? null : opened.seal(Opened.about(id), deed.about());
        log.add(id, clock.instant(), opened.actor(), deed.kind(), about);
    }

    /** A line that is about no source, written without a key. */
    void log(Actor actor, AccessKind kind) {
        log.add(UUID.randomUUID(), clock.instant(), actor, kind, null);
    }
}
