package occ.bids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Teams and the days on which they are free: what a chair looks at before deciding. That a team is not free is for all to know who
 * plan with it; to which bid it is given is as narrow as the bid.
 */
public interface Teams {

    /** By body and name. */
    List<Team> all(Actor actor);

    /** When teams are not free in some days, in order of time. */
    List<TeamSpan> notFree(Actor actor, LocalDate first, LocalDate last);

    /** Bodies whose teams the actor keeps. */
    List<Organisation> kept(Actor actor);

    Optional<Objection> add(Actor actor, NewTeam team);

    /** For leave, training or work elsewhere: what for is nobody’s to read off a calendar. */
    Optional<Objection> setAway(Actor actor, Reference team, LocalDate first, LocalDate last);

    /** Gives a team to a bid that was accepted, on days on which it is free. */
    Optional<Objection> give(Actor actor, Bid bid, Reference team, LocalDate first, LocalDate last);

    /** Ends what holds a team, from now on. */
    void release(Actor actor, Reference reference);

    boolean mayGive(Actor actor, Bid bid);

    record NewTeam(String name, List<Asset> assets, Organisation body) {
        public NewTeam {
            assets = List.copyOf(assets);
        }
    }

    /** At which field of the form, and why. */
    record Objection(String field, String sentence) {}
}
