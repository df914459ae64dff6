package occ.assessment;

import java.time.Instant;
import java.util.List;
import occ.assessment.model.ModelId;
import occ.assessment.model.ThreatModel;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The scoring models: read by all, changed by the scoring authority alone, and only by a new version. */
public interface Models {

    /** Every version of every model, by code, the newest first. */
    List<Version> all(Actor actor);

    /** What can be scored with: versions in force first, then those on trial. */
    List<ThreatModel> usable(Actor actor);

    /** @throws occ.faces.NoSuchRecord if there is no such version */
    Version get(Actor actor, ModelId id);

    /**
     * A new version, on trial: it is scored with beside the one in force until it is put in force itself.
     *
     * @param changed numbered as the version it was made from
     */
    Revision revise(Actor actor, ThreatModel changed, String reason);

    /** The version in force until now is retired by it; scores made with that one stand until they are made anew. */
    Outcome<Version> putInForce(Actor actor, ModelId id);

    /** The one that decides the bands is not retired but by another in its place. */
    Outcome<Version> retire(Actor actor, ModelId id);

    /** {@code by} is nobody where the version came with the program. */
    record Version(
            ThreatModel model, Instant recordedAt, @Nullable String by, String reason) {}
}
