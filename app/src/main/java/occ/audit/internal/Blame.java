package occ.audit.internal;

import occ.audit.tree.Tile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts into words what became of the first entry that is not as it was sealed. */
@Component
class Blame {
    private final JdbcClient jdbc;
    private final TreeTable tree;

    Blame(Owner owner, TreeTable tree) {
        this.jdbc = owner.jdbc();
        this.tree = tree;
    }

    Fault of(LeafChunk chunk) {
        var at = chunk.wrong();
        var leaf = chunk.first + at;
        if (at == chunk.sealedNumbers.length) {
            return inserted(chunk.numbers[at], leaf);
        }
        var sealed = chunk.sealedNumbers[at];
        if (at < chunk.numbers.length && chunk.numbers[at] == sealed) {
            return new Fault("Entry %,d (leaf %,d) was changed after it was sealed".formatted(sealed, leaf));
        }
        if (!isThere(sealed)) {
            return deleted(sealed, leaf);
        }
        if (at < chunk.numbers.length && !wasSealed(chunk.numbers[at])) {
            return inserted(chunk.numbers[at], leaf);
        }
        return new Fault("Entry %,d was sealed as leaf %,d and stands elsewhere: entries were put in another order"
                .formatted(sealed, leaf));
    }

    /** Entries changed together with their hashes: known only to lie between two heads. */
    Fault ofRoot(Claim claim, long agreed) {
        if (claim.size() == agreed) {
            return new Fault("%s has another root than the %,d entries below it".formatted(claim.who(), claim.size()));
        }
        return new Fault("""
            %s has another root than the %,d entries below it. The head before agrees: either this head was altered, or an \
            entry from %,d (leaf %,d) to %,d (leaf %,d) together with its hash""".formatted(
                claim.who(), claim.size(), numberOf(agreed), agreed, numberOf(claim.size() - 1), claim.size() - 1));
    }

    private long numberOf(long leaf) {
        return tree.entries(leaf / Tile.WIDTH)[(int) (leaf % Tile.WIDTH)];
    }

    private Fault deleted(long sealed, long leaf) {
        var size = tree.newest().size();
        var there =
                jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
        return there < size
                ? new Fault("Entry %,d (leaf %,d) was deleted: %,d were sealed and %,d are there"
                        .formatted(sealed, leaf, size, there))
                : new Fault("Entry %,d (leaf %,d) was deleted".formatted(sealed, leaf));
    }

    private static Fault inserted(long number, long leaf) {
        return new Fault("Entry %,d was never sealed and stands among sealed ones, before leaf %,d: it was inserted"
                .formatted(number, leaf));
    }

    private boolean isThere(long number) {
        return jdbc.sql("select exists (select from audit.entry where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private boolean wasSealed(long number) {
        return jdbc.sql("select exists (select from audit.tile where level = 0 and :number = any(entries))")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
