package occ.meetings;

import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** The groups that meet, and who is in them. Whoever reads the map sees them; whoever keeps meetings of a body changes them. */
public interface MeetingGroups {
    List<MeetingGroup> all(Actor actor);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    MeetingGroup get(Actor actor, Reference reference);

    Outcome begin(Actor actor, GroupText text);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome change(Actor actor, Reference reference, int version, GroupText text);

    Outcome join(Actor actor, Reference reference, AccountId account);

    Outcome leave(Actor actor, Reference reference, AccountId account);

    boolean mayKeep(Actor actor, OrganisationId body);

    /** Bodies whose groups the actor may keep. */
    List<Organisation> bodies(Actor actor);

    List<Person> possibleChairs(Actor actor, OrganisationId body);

    List<Person> possibleSecretaries(Actor actor, OrganisationId body);

    /** Those who may be members: whoever reads the map, wherever they belong. */
    List<Person> possibleMembers(Actor actor);

    /** Groups the actor keeps whose chair or secretary has gone. */
    List<MeetingGroup> deserted(Actor actor);
}
