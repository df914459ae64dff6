package occ.mapping;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.StatementId;

/** How groups stand to each other. A relation is a statement, read from either end. */
public interface Relations {
    List<Related> of(Actor actor, EntityId group, AsAt asAt);

    Recording<GroupRelation> add(Actor actor, Subject group, GroupRelation relation, Origin origin);

    /** Withdraws what was said, with nothing in its place. */
    void end(Actor actor, Subject group, StatementId said);

    /** {@code said} is the statement it rests on. */
    record Related(StatementId said, GroupRelation relation, Reference reference, String name, String source) {}
}
