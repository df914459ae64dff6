package occ.mapping;

import java.util.List;
import occ.faces.pages.Fact;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;

/**
 * The socket through which modules above answer the questions at the top of a subject's page: its band, tier, owner,
 * lead officer. Answers stand in the order of {@code order}, in steps of ten, after the state.
 */
public interface IdentityFact {
    int order();

    List<Fact> facts(Actor actor, EntityRef subject, AsAt asAt);
}
