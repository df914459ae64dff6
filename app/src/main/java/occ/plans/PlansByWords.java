package occ.plans;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Plans that are being written or in force, by what they, their objectives and their actions say. */
public interface PlansByWords {
    /** @throws occ.access.Forbidden if the actor does not read the map */
    List<Found> find(Actor actor, String words, int most);

    /** {@code address} is the subject's own. */
    record Found(String subject, Reference reference, String address) {}
}
