package occ.audit.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.audit.TrailProofs;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.Hashes;
import occ.audit.tree.ProofText;
import occ.audit.tree.Proofs;
import occ.audit.tree.Tile;
import org.springframework.stereotype.Component;

/** Proofs are checked before they are given: out of a trail that was tampered with there comes none. */
@Component
class Prover implements TrailProofs {
    private final Owner owner;
    private final TreeTable tree;
    private final Heads heads;
    private final Looks looks;

    Prover(Owner owner, TreeTable tree, Heads heads, Looks looks) {
        this.owner = owner;
        this.tree = tree;
        this.heads = heads;
        this.looks = looks;
    }

    private record Placed(long place, long number) {}

    @Override
    public Proof inclusion(String entry) {
        var placed = find(entry);
        if (placed.isEmpty()) {
            return new Refused("There is no entry " + entry);
        }
        var covering = tree.over(placed.get().place(), placed.get().number());
        if (covering.isEmpty()) {
            return new Refused("Entry %s is not sealed yet: bin/occ audit seal".formatted(entry));
        }
        looks.proved();
        return leaf(covering.get(), placed.get().number())
                .map(leaf -> included(leaf, placed.get()))
                .orElseGet(() -> untrue("no leaf is of this entry"));
    }

    private Optional<Placed> find(String entry) {
        var byNumber = entry.matches("[0-9]{1,18}");
        if (!byNumber && !entry.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        return owner.jdbc()
                .sql("select place, number from audit.entry where " + (byNumber ? "number = :entry" : "id = :entry"))
                .param("entry", byNumber ? Long.valueOf(entry) : UUID.fromString(entry))
                .query((row, index) -> new Placed(row.getLong("place"), row.getLong("number")))
                .optional();
    }

    /** In one of the tiles that the head over the entry has and the one before has not whole. */
    private Optional<Long> leaf(Head covering, long number) {
        var last = (covering.size() - 1) / Tile.WIDTH;
        for (var tile = tree.before(covering.size()).size() / Tile.WIDTH; tile <= last; tile++) {
            var at = Arrays.asList(tree.entries(tile)).indexOf(number);
            if (at >= 0) {
                return Optional.of(tile * Tile.WIDTH + at);
            }
        }
        return Optional.empty();
    }

    private Proof included(long leaf, Placed placed) {
        var head = tree.newest();
        var note = Checkpoint.parse(head.note()).orElseThrow();
        var form = form(placed);
        var path = heads.proofs().inclusion(leaf, head.size());
        return Proofs.includes(new Hashes().leaf(form), leaf, head.size(), path, note.root())
                ? new Given(ProofText.inclusion(form, leaf, path, note))
                : untrue("the entry is not the one that was sealed, or a hash is not");
    }

    private byte[] form(Placed placed) {
        try {
            return owner.reading(connection -> {
                try (var rows = new CopiedRows(
                        connection,
                        "select %s from audit.entry where place = %d and number = %d"
                                .formatted(EntryForm.COLUMNS, placed.place(), placed.number()))) {
                    var form = EntryForm.of(java.util.Objects.requireNonNull(rows.next()));
                    rows.next();
                    return form;
                }
            });
        } catch (SQLException failed) {
            throw new IllegalStateException("The entry could not be read", failed);
        }
    }

    @Override
    public Proof consistency(long old, long size) {
        for (var each : List.of(old, size)) {
            if (tree.of(each).isEmpty()) {
                return new Refused("No head is of %,d entries; the nearest before is of %,d and the newest of %,d"
                        .formatted(each, tree.before(each).size(), tree.newest().size()));
            }
        }
        if (old > size) {
            return new Refused("The smaller one first: a trail of %,d entries is never how one of %,d begins"
                    .formatted(old, size));
        }
        var before = note(old);
        var after = note(size);
        var path = heads.proofs().consistency(old, size);
        return Proofs.isConsistent(old, before.root(), size, after.root(), path)
                ? new Given(ProofText.consistency(before, after, path))
                : untrue("the heads are not of one tree, or a hash was changed");
    }

    private Checkpoint note(long size) {
        return tree.of(size).flatMap(head -> Checkpoint.parse(head.note())).orElseThrow();
    }

    private static Proof untrue(String why) {
        return new Refused("There is no proof: %s. Run bin/occ audit verify".formatted(why));
    }
}
