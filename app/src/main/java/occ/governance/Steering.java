package occ.governance;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;

/** Which groups that meet steer the work: the Strategic Governance Group over all themes, and a Threat Group of each. */
public interface Steering {
    SteeringGroups groups(Actor actor);

    /** Groups of the command that are there to govern. */
    List<MeetingGroup> possible(Actor actor);

    /** Anew and as a whole, by whoever appoints leads. */
    Outcome assign(Actor actor, SteeringGroups groups);

    /** The next meeting of a group that is planned. */
    Optional<Meeting> next(Actor actor, MeetingGroup group);
}
