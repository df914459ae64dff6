package occ.audit.tree;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Proofs as text. That of inclusion is C2SP tlog-proof; that of consistency is ours, in the same manner. */
public final class ProofText {
    public static final String INCLUSION = "c2sp.org/tlog-proof@v1";
    public static final String CONSISTENCY = "organised-crime-command/consistency-proof@v1";

    private ProofText() {}

    /** @param entry its canonical form, which goes with the proof as the format's extra data */
    public static String inclusion(byte[] entry, long index, List<byte[]> path, Checkpoint head) {
        return "%s\nextra %s\nindex %d\n%s\n%s".formatted(INCLUSION, base64(entry), index, lines(path), head.note());
    }

    public static String consistency(Checkpoint old, Checkpoint head, List<byte[]> path) {
        return "%s\n%s\n%s\n%s".formatted(CONSISTENCY, lines(path), old.note(), head.note());
    }

    private static String lines(List<byte[]> path) {
        return path.stream().map(hash -> base64(hash) + "\n").collect(Collectors.joining());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
