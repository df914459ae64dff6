package occ.audit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.NoteKey;

/** Heads looked at by themselves: that each is one, was signed by a key of this trail, and says what its row says. */
final class HeadChecks {
    private final Set<NoteKey> keys;

    HeadChecks(Set<NoteKey> keys) {
        this.keys = keys;
    }

    /** The first that is wrong, if one is. Signatures cost the most of it, so all cores check them. */
    Optional<Fault> firstWrong(List<Head> heads) {
        return heads.parallelStream()
                .filter(head -> !isRight(head))
                .min(java.util.Comparator.comparingLong(Head::size))
                .map(head -> new Fault("The head of %,d entries was altered: %s".formatted(head.size(), why(head))));
    }

    private boolean isRight(Head head) {
        return Checkpoint.parse(head.note())
                .filter(note -> note.isSignedBy(keys))
                .filter(note -> isSame(note, head))
                .isPresent();
    }

    private static boolean isSame(Checkpoint note, Head head) {
        return note.size() == head.size() && Arrays.equals(note.root(), head.root());
    }

    private String why(Head head) {
        var note = Checkpoint.parse(head.note());
        if (note.isEmpty()) {
            return "it is no checkpoint";
        }
        return note.get().isSignedBy(keys)
                ? "its signed note says another size or root than its row"
                : "no known key has signed it as it stands";
    }

    static List<Claim> claims(List<Head> heads) {
        return heads.stream()
                .map(head -> new Claim(head.size(), head.root(), "The head of %,d entries".formatted(head.size())))
                .toList();
    }

    /** A head that somebody else has, which no head of ours may contradict. */
    Claim claim(String note, String who) {
        var head = Checkpoint.parse(note).orElseThrow(() -> new Fault("What is kept by %s is no head".formatted(who)));
        if (!head.isSignedBy(keys)) {
            throw new Fault("The head of %,d entries kept by %s is signed by no known key".formatted(head.size(), who));
        }
        return new Claim(head.size(), head.root(), "The head of %,d entries kept by %s".formatted(head.size(), who));
    }

    /** How many of the lines below a note are by witnesses whose key is known. */
    List<String> cosigners(String note) {
        var names = new ArrayList<String>();
        Checkpoint.parse(note)
                .ifPresent(head -> keys.stream()
                        .filter(key -> !key.name().equals(head.origin()))
                        .filter(head::isSignedBy)
                        .forEach(key -> names.add(key.name())));
        return names;
    }
}
