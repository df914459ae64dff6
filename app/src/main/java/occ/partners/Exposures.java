package occ.partners;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Recording;
import occ.mapping.Subject;

/** What a group depends on. The map proposes, a person confirms, and only what is confirmed counts. */
public interface Exposures {
    /** Those confirmed that the actor may see, by kind. */
    List<Exposure> of(Actor actor, Subject group);

    /** @throws occ.faces.NoSuchRecord if the group has none of that reference that the actor may see */
    Exposure get(Actor actor, Subject group, Reference exposure);

    /** What the map says and nobody has confirmed yet. */
    List<ProposedExposure> proposed(Actor actor, Subject group);

    /** Confirms those of the proposals whose keys are named. @return how many */
    int confirm(Actor actor, Subject group, List<String> keys);

    /** Adds one by hand. */
    Recording<Exposure> add(Actor actor, Subject group, ExposureDetails details);

    /** The group depends on it no longer, or it was wrong. */
    Recording<Exposure> end(Actor actor, Subject group, Reference exposure, String why);

    /** A body works on it already. */
    Recording<Exposure> touch(Actor actor, Subject group, Reference exposure, String bodyKey, String words);

    boolean mayConfirm(Actor actor, Subject group);
}
