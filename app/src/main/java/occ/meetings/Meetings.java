package occ.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Meetings, planned from the cycle of their group, held and over. What is on their agendas is for those who belong to the
 * group and for whoever keeps or chairs meetings of its body.
 */
public interface Meetings {
    /** When the group meets next by its cycle, of what nobody has planned yet. */
    List<Instant> proposed(Actor actor, MeetingGroup group);

    Outcome plan(Actor actor, Reference group, LocalDate day, LocalTime at, String place);

    /** Those of a group, the newest first. */
    List<Meeting> of(Actor actor, MeetingGroup group);

    /** Those to come, in session or not approved yet, of the groups the actor belongs to or keeps; the nearest first. */
    List<Meeting> open(Actor actor);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may read */
    Meeting get(Actor actor, Reference reference);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome move(Actor actor, Reference reference, int version, MeetingMove move, String words);

    List<MeetingMove> movesOpenTo(Actor actor, Meeting meeting);

    Outcome attend(Actor actor, Reference reference, Set<AccountId> present);

    boolean mayKeep(Actor actor, Meeting meeting);

    boolean mayChair(Actor actor, Meeting meeting);

    /** Closes the papers of every meeting whose time has come; answers with how many there were. */
    int closeWhatIsDue();
}
