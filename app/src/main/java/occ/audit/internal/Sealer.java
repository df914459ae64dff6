package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import occ.audit.Sealing;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Checkpoint;
import org.springframework.stereotype.Component;

/**
 * Closes entries into the tree. One process at a time seals, the one that has the lock; a batch is one transaction, so that
 * a process killed anywhere in it has sealed nothing of it, and heads are given out only after they are durable.
 */
@Component
class Sealer implements Sealing {
    /** As many as are hashed within a second. */
    static final int BATCH = 50_000;

    /** The number of the lock, of our choosing. */
    private static final long LOCK = 6_962_091_626L;

    private final Owner owner;
    private final TreeTable tree;
    private final Counting counting;
    private final SigningKeys keys;
    private final Heads heads;
    private final OldPurposes oldPurposes;
    private final Clock clock;

    Sealer(
            Owner owner,
            TreeTable tree,
            Counting counting,
            SigningKeys keys,
            Heads heads,
            OldPurposes oldPurposes,
            Clock clock) {
        this.owner = owner;
        this.tree = tree;
        this.counting = counting;
        this.keys = keys;
        this.heads = heads;
        this.oldPurposes = oldPurposes;
        this.clock = clock;
    }

    @Override
    public Sealed seal() {
        var sealed = 0L;
        long batch;
        do {
            batch = owner.inTransaction(connection -> {
                owner.jdbc()
                        .sql("select pg_advisory_xact_lock(:lock)")
                        .param("lock", LOCK)
                        .query((row, number) -> 1)
                        .single();
                return sealBatch(connection);
            });
            sealed += batch;
        } while (batch == BATCH);
        giveOut();
        return new Sealed(sealed, tree.newest().size());
    }

    /** Nothing where another process is at it. */
    void sealIfNobodyElseDoes() {
        long batch;
        do {
            batch = owner.inTransaction(connection -> isLeader() ? sealBatch(connection) : 0L);
        } while (batch == BATCH);
        giveOut();
    }

    private boolean isLeader() {
        return owner.jdbc()
                .sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private void giveOut() {
        owner.inTransaction(connection -> {
            if (isLeader()) {
                heads.giveOut();
            }
            return true;
        });
    }

    private long sealBatch(Connection connection) {
        var last = tree.newest();
        var settled = counting.settledBelow(last);
        oldPurposes.seal(last, settled);
        var growth = new Growth(tree, last);
        try (var rows = new CopiedRows(
                connection, """
            select %s, place from audit.entry where (place, number) > (%d, %d) and place < %d
             order by place, number limit %d
            """.formatted(EntryForm.COLUMNS, last.place(), last.number(), settled, BATCH))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                take(row, growth);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The trail could not be read for sealing", failed);
        }
        if (growth.added() > 0) {
            growth.save();
            tree.add(signed(growth));
        }
        return growth.added();
    }

    private static void take(ByteBuffer row, Growth growth) {
        var number = row.getLong(row.position() + Integer.BYTES);
        var form = EntryForm.of(row);
        growth.append(number, form, row.getLong(row.position() + Integer.BYTES));
    }

    private Head signed(Growth growth) {
        var root = growth.root();
        var note = Checkpoint.signed(keys.origin(), growth.size(), root, keys.signers())
                .note();
        return new Head(growth.size(), clock.instant(), growth.place(), growth.number(), growth.highest(), root, note);
    }
}
