package occ.threattolife;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** Who is on duty for threats to life. Those who keep it do so for their own organisation and those below it. */
public interface DutyRota {
    /** How far ahead a gap is told of: long enough to find somebody. */
    Duration AHEAD = Duration.ofHours(24);

    /** Who would be asked if the actor raised a threat now, the nearest first; nobody, if nobody is on duty. */
    List<OnDuty> answering(Actor actor);

    /** Turns of duty that are not over, in the actor's area and in the line above it, in order of time. */
    List<Duty> duties(Actor actor);

    /** When nobody will answer for the actor's organisation, in the next hours. */
    List<Gap> gaps(Actor actor);

    /** The organisations whose rota the actor keeps, their own first. */
    List<Organisation> areas(Actor actor);

    /** Officers, in order of name, who may be on duty for at least one of them. */
    List<Person> officers(Actor actor);

    Outcome set(Actor actor, NewDuty duty);

    /** Takes a turn out of the rota, under way or not. */
    void remove(Actor actor, Reference reference);

    record NewDuty(OrganisationId organisation, AccountId officer, Instant from, Instant until) {}
}
