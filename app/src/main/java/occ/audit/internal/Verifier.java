package occ.audit.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.audit.Verification;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Tile;
import org.springframework.stereotype.Component;

/** Entries first, so that what is named is the entry and not the root that comes of it; then heads, then witnesses. */
@Component
class Verifier implements Verification {
    private final Owner owner;
    private final TreeTable tree;
    private final SigningKeys keys;
    private final Heads heads;
    private final Blame blame;

    Verifier(Owner owner, TreeTable tree, SigningKeys keys, Heads heads, Blame blame) {
        this.owner = owner;
        this.tree = tree;
        this.keys = keys;
        this.heads = heads;
        this.blame = blame;
    }

    @Override
    public Verdict verify(List<String> kept) {
        return new Run(kept).verdict();
    }

    /** One verification, of the trail as it is sealed when it begins. */
    private final class Run {
        private final long began = System.nanoTime();
        private final List<String> kept;
        private final List<Head> signed = tree.heads();
        private final long size = signed.isEmpty() ? 0 : signed.getLast().size();
        private final HeadChecks checks = new HeadChecks(keys.known());
        private final List<Claim> others = new ArrayList<>();
        private final List<String> witnesses = new ArrayList<>();
        private long sound;

        private Run(List<String> kept) {
            this.kept = kept;
        }

        private Verdict verdict() {
            try {
                var fault = checks.firstWrong(signed).or(this::wrongElsewhere);
                // A wrong claim is no ground to compare entries with.
                var above = new ArrayList<Tile>();
                var waiting = walked(fault.isEmpty() ? claims() : List.of(), above);
                if (fault.isPresent()) {
                    throw fault.get();
                }
                above.forEach(this::compare);
                return new Sound(size, waiting, signed.size(), witnesses, took());
            } catch (Fault fault) {
                return new Unsound(fault.what(), Fault.KEEP, sound, took());
            } catch (SQLException failed) {
                throw new IllegalStateException("The trail could not be read", failed);
            }
        }

        private Duration took() {
            return Duration.ofNanos(System.nanoTime() - began);
        }

        private List<Claim> claims() {
            var claims = new ArrayList<>(HeadChecks.claims(signed));
            claims.addAll(others);
            claims.sort(Comparator.comparingLong(Claim::size));
            return claims;
        }

        private Optional<Fault> wrongElsewhere() {
            try {
                heads.own().last().ifPresent(note -> add(note, "the folder of heads"));
                tree.lastWitnessed().forEach(last -> addWitnessed(last.note(), last.witness()));
                heads.witnesses().stream().filter(Witness::isReadable).forEach(this::ask);
                kept.forEach(note -> add(note, "somebody else"));
                return Optional.empty();
            } catch (Fault fault) {
                return Optional.of(fault);
            }
        }

        private void ask(Witness witness) {
            var who = "the witness (%s)".formatted(witness.name());
            var last = witness.last();
            if (last.isPresent()) {
                var claim = add(last.get(), who);
                witnesses.add("%s: %,d entries".formatted(witness.name(), claim.size()));
                tree.lastWitnessed(witness.name())
                        .filter(told -> told.size() > claim.size())
                        .ifPresent(told -> {
                            throw missing(told.size(), "that %s was given, and has no longer,".formatted(who));
                        });
            } else {
                tree.lastWitnessed(witness.name()).ifPresent(told -> {
                    throw missing(told.size(), "that %s was given, and has no longer,".formatted(who));
                });
            }
        }

        private void addWitnessed(String note, String witness) {
            add(note, "the witness (%s)".formatted(witness));
            checks.cosigners(note).forEach(name -> witnesses.add(name + ", by signature"));
        }

        /** What somebody else has must be one of the heads that are here, or heads were lost. */
        private Claim add(String note, String who) {
            var claim = checks.claim(note, who);
            if (claim.size() > size || claim.size() > 0 && tree.of(claim.size()).isEmpty()) {
                throw missing(claim.size(), "kept by " + who);
            }
            others.add(claim);
            return claim;
        }

        private Fault missing(long entries, String whoHas) {
            return new Fault("The head of %,d entries %s is missing: the trail here ends with a head of %,d"
                    .formatted(entries, whoHas, size));
        }

        private long walked(List<Claim> claims, List<Tile> above) throws SQLException {
            return owner.reading(reading -> owner.reading(beside -> {
                try (var entries = new CopiedRows(
                                reading,
                                "select %s from audit.entry order by place, number".formatted(EntryForm.COLUMNS));
                        var sealed = new SealedLeaves(beside, size)) {
                    return walked(new TreeWalk(entries, sealed, claims, blame), above);
                }
            }));
        }

        private long walked(TreeWalk walk, List<Tile> above) throws SQLException {
            try {
                var waiting = walk.walk();
                above.addAll(walk.above());
                return waiting;
            } finally {
                sound = walk.sound();
            }
        }

        private void compare(Tile tile) {
            // A tile may have grown since.
            var stored = tree.tile(tile.level(), tile.index()).orElse(new byte[0]);
            if (stored.length < tile.hashes().length
                    || !Arrays.equals(Arrays.copyOf(stored, tile.hashes().length), tile.hashes())) {
                throw new Fault(
                        "Stored hashes above the entries were changed, which proofs are made of: tile %d of level %d"
                                .formatted(tile.index(), tile.level()));
            }
        }
    }
}
