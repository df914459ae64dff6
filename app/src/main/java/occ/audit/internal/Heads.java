package occ.audit.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import occ.audit.internal.TreeTable.Witnessed;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.Proofs;
import occ.audit.tree.TiledNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the newest head out: to our own folder, and to each witness that does not have it. A process killed in between
 * leaves it to the next, as what was given out is looked up and not remembered.
 */
@Component
class Heads {
    private static final Logger LOG = LoggerFactory.getLogger(Heads.class);

    private final AuditSettings settings;
    private final TreeTable tree;
    private final Clock clock;

    Heads(AuditSettings settings, TreeTable tree, Clock clock) {
        this.settings = settings;
        this.tree = tree;
        this.clock = clock;
    }

    HeadFolder own() {
        return new HeadFolder("own folder", settings.heads(), clock);
    }

    List<Witness> witnesses() {
        var witnesses = new ArrayList<Witness>();
        if (!settings.witnessFolder().isBlank()) {
            witnesses.add(new HeadFolder("folder", Path.of(settings.witnessFolder()), clock));
        }
        if (!settings.witnessCommand().isBlank()) {
            witnesses.add(new WitnessCommand(settings.witnessCommand()));
        }
        return witnesses;
    }

    void giveOut() {
        var newest = tree.newest();
        if (newest.size() == 0) {
            return;
        }
        var head = Checkpoint.parse(newest.note())
                .orElseThrow(() -> new IllegalStateException("The newest head is none: run bin/occ audit verify"));
        var proofs = proofs();
        if (own().last().filter(head.note()::equals).isEmpty()) {
            give(own(), head, proofs);
        }
        for (var witness : witnesses()) {
            var last = tree.lastWitnessed(witness.name());
            if (last.isEmpty() || last.get().size() < head.size()) {
                give(witness, head, proofs);
            }
        }
    }

    Proofs proofs() {
        return new Proofs(new TiledNodes(tile -> tree.tile(tile.level(), tile.index())
                .orElseThrow(() -> new IllegalStateException(
                        "Tile %d of level %d is missing".formatted(tile.index(), tile.level())))));
    }

    private void give(Witness witness, Checkpoint head, Proofs proofs) {
        switch (witness.take(head, proofs)) {
            case Witness.Outcome.Refused(var why) ->
                LOG.error(
                        "The head of {} entries was not taken by the witness ({}): {}. Run bin/occ audit verify.",
                        head.size(),
                        witness.name(),
                        why);
            case Witness.Outcome.Kept(var kept) -> {
                if (!witness.name().equals(own().name())) {
                    tree.add(new Witnessed(witness.name(), kept.size(), kept.note()), clock.instant());
                }
            }
        }
    }
}
