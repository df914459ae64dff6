package occ.disclosure;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Investigations, for the disclosure officers of the force that leads. What is not there for the actor is not there. */
public interface Investigations {
    /** Whoever opens one is its first disclosure officer. */
    Investigation open(Actor actor, String name, String defendants);

    /** @throws occ.faces.NoSuchRecord if it is not there for the actor; the look is in the trail */
    Investigation get(Actor actor, Reference reference);

    /** Those of the actor's force, the newest first. */
    List<Investigation> all(Actor actor);

    /** Those the actor serves as disclosure officer: no look at any of them. */
    List<Investigation> own(Actor actor);

    /** Names another disclosure officer, by their sign-in name or reference. */
    Outcome addOfficer(Actor actor, Reference reference, int version, String who);

    /** @param ending absent unless it is closed */
    Outcome move(Actor actor, Reference reference, int version, Stage stage, @Nullable Ending ending);

    List<Revelation> revelations(Actor actor, Investigation investigation);
}
