package occ.adequacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * The socket of every module that keeps clocks on subjects: which of its clocks must run now, read from its own records and from
 * no clock. So what is kept step by step can be compared with what follows from how things stand.
 */
public interface OwedClocks {

    /** The rules it answers for. */
    Set<AdequacyRule> rules();

    /** In the actor's transaction, of the subjects they may see. */
    List<Owed> of(Collection<EntityId> subjects);

    /** {@code dueAt} is nothing where the day was set by a deed and does not follow from how things stand. */
    record Owed(
            EntityId subject, AdequacyRule rule, @Nullable Instant dueAt) {}
}
