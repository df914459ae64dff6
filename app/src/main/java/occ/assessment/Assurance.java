package occ.assessment;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Checking what somebody else scored (R03). */
public interface Assurance {

    /** What waits to be checked in the actor's area, the longest waiting first. */
    List<WaitingAssessment> awaiting(Actor actor);

    /** How many of those the actor may check, not having scored them. */
    int countAwaiting(Actor actor);

    /** @param checked what was checked, in words */
    Outcome<FiledAssessment> approve(Actor actor, Reference assessment, int version, String checked);

    Outcome<FiledAssessment> giveBack(Actor actor, Reference assessment, int version, String reason);
}
