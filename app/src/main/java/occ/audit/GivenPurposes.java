package occ.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Opens what people wrote in the trail, for a module that has read entries for somebody who may. Whether they may, and the line
 * that they did, are that module's to see to.
 */
public interface GivenPurposes {

    /** As an entry holds it: {@code entry} is the entry's key, {@code key} that of the record it is about. */
    record Sealed(UUID entry, UUID key, byte[] bytes) {}

    /** What stands for a reason that nobody can read any more. */
    String DESTROYED = "Destroyed with the record that it was about";

    /** By entry: those whose key was not destroyed. */
    Map<UUID, String> open(Collection<Sealed> purposes);
}
