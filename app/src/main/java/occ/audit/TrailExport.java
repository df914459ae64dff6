package occ.audit;

import java.nio.file.Path;

/**
 * The sealed trail in files that anybody can check without this program: entries, hashes, heads, public keys, what witnesses
 * have, and the verifier.
 */
public interface TrailExport {

    /** @param folder an empty one, or one that is not there yet */
    Exported export(Path folder);

    sealed interface Exported {}

    record Written(long entries, int heads) implements Exported {}

    record Refused(String sentence) implements Exported {}
}
