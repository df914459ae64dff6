package occ.mapping;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.reference.Area;

/** What subjects do to the people of places: one assessment a place, each with the day to look again. */
public interface CommunityImpacts {
    /** The heaviest first. */
    List<Assessed> of(Actor actor, EntityId subject, AsAt asAt);

    /** How often a place has been assessed, for telling a stale form. */
    int version(Actor actor, EntityId subject, Area place);

    /**
     * Takes the place of what stood for the same place before.
     *
     * @param version that the actor saw, or a negative number where no form was shown
     * @throws occ.faces.StaleRecord if somebody else has assessed the place since
     */
    Recording<CommunityImpact> record(Actor actor, Subject subject, CommunityImpact impact, int version);

    /** Nobody there suffers from it any more, or it was the wrong place: it stays in history. */
    void end(Actor actor, Subject subject, Area place);

    record Assessed(CommunityImpact impact, Instant at, String by) {}
}
