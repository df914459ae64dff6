package occ.audit.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.Proofs;

/**
 * A folder of heads: the newest, and the last of each day. It takes none that does not go on from the one it has, so what
 * it once took is not replaced by another history.
 */
record HeadFolder(String name, Path path, Clock clock) implements Witness {
    static final String NEWEST = "checkpoint";

    @Override
    public Outcome take(Checkpoint head, Proofs proofs) {
        var objection = last().map(kept -> objection(kept, head, proofs)).orElse("");
        if (!objection.isEmpty()) {
            return new Outcome.Refused(objection);
        }
        PrivateFiles.replace(
                path.resolve(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".checkpoint"), head.note());
        PrivateFiles.replace(path.resolve(NEWEST), head.note());
        return new Outcome.Kept(head);
    }

    private String objection(String kept, Checkpoint head, Proofs proofs) {
        var before = Checkpoint.parse(kept);
        if (before.isEmpty()) {
            return "what is in %s is no head".formatted(path.resolve(NEWEST));
        }
        if (before.get().size() > head.size()) {
            return "it has a head of %,d entries, and this one is of %,d"
                    .formatted(before.get().size(), head.size());
        }
        return Arrays.equals(proofs.root(before.get().size()), before.get().root())
                ? ""
                : "its head of %,d entries is not how this tree begins"
                        .formatted(before.get().size());
    }

    @Override
    public Optional<String> last() {
        return PrivateFiles.read(path.resolve(NEWEST));
    }

    @Override
    public boolean isReadable() {
        return true;
    }
}
