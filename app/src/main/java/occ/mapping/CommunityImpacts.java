package occ.mapping;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;

/** What subjects do to the people of places: one assessment a place, each with the day to look again. */
public interface CommunityImpacts {
    List<CommunityImpact> of(Actor actor, EntityId subject, AsAt asAt);

    /** Takes the place of what stood for the same place before. */
    Recording<CommunityImpact> record(Actor actor, Subject subject, CommunityImpact impact);
}
