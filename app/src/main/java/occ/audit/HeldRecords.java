package occ.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** What all modules hold in words. Each look is in the trail; the caller has decided whether the actor may. */
public interface HeldRecords {
    boolean isNamedBy(Reference record);

    List<HeldText> boundTo(Actor actor, Collection<UUID> records, int most);

    List<HeldText> saying(Actor actor, String asked, int most);

    /** Nothing where there is none that the actor may see. */
    Optional<HeldText> get(Actor actor, Reference record);
}
