package occ.disruption;

import occ.disruption.Disruptions.Outcome;
import occ.disruption.FollowUp.Finding;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Looking later whether an effect lasted. The level that was approved stays as it is, and the one that lasted stands beside it. */
public interface FollowUps {
    /**
     * @param level that it is found to have, where that is another than stood
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome check(Actor actor, Reference reference, int version, Finding finding, @Nullable Effect level, String words);

    /** When the last look is recorded. */
    Outcome close(Actor actor, Reference reference, int version, String words);

    boolean mayCheck(Actor actor, Disruption disruption);

    boolean mayClose(Actor actor, Disruption disruption);
}
