package occ.sources.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.AccessLog;
import occ.sources.SealBroken;
import occ.sources.UnlockKey;
import occ.sources.internal.AccessTable.Row;
import occ.sources.internal.Desk.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredAccessLog implements AccessLog {
    private static final String CHANGED = "This line was changed behind the program’s back: tell your security officer";

    private final Store store;
    private final AccessTable table;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredAccessLog(
            Store store,
            AccessTable table,
            Desk desk,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.table = table;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Found lines(Actor actor, UnlockKey key, int page) {
        return desk.deed(
                actor, key, Deed.look(AccessKind.READ_LOG, null), opened -> found(page, row -> about(opened, row)));
    }

    private static @Nullable String about(Opened opened, Row row) {
        if (row.about() == null) {
            return null;
        }
        try {
            return opened.open(Opened.about(row.id()), row.about(), String.class);
        } catch (SealBroken changed) {
            return CHANGED;
        }
    }

    @Override
    public Found withoutParticulars(Actor actor, int page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "sources.accesses-read"));
            return store.in(() -> {
                table.add(UUID.randomUUID(), clock.instant(), actor, AccessKind.READ_LOG, null);
                return found(page, _ -> null);
            });
        });
    }

    private Found found(int page, Function<Row, @Nullable String> about) {
        var skipped = (Math.max(1, page) - 1L) * Found.PAGE;
        var lines = table.newest(skipped, Found.PAGE).stream()
                .map(row -> new Line(row.number(), row.at(), row.name(), row.kind(), about.apply(row)))
                .toList();
        return new Found(lines, table.count());
    }

    @Override
    public List<Unseen> unseen(Actor actor) {
        return access.may(actor, Verb.CONTROL_SOURCES) ? store.in(() -> table.unseenBy(actor.account())) : List.of();
    }

    @Override
    public void acknowledge(Actor actor, long number) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.CONTROL_SOURCES);
            store.run(() -> table.seen(actor.account(), number));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "sources.log-acknowledged"));
        });
    }
}
