package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.pole.StatementId;

/** Who belongs to groups. A membership is a statement: docs/decisions/0004-memberships-are-statements.md. */
public interface Memberships {

    /** Who belongs, as known then: neither who has left nor whose membership has lapsed (R46). By role. */
    List<Member> of(Actor actor, EntityId group, AsAt asAt);

    /** Until when a membership recorded or justified today holds, unless it is justified again (R46). */
    LocalDate justifiedUntil(Actor actor, Subject group);

    /** Records memberships of people already on record, many at once, as an import brings them. */
    List<StatementId> record(Actor actor, List<NewMembership> memberships);
}
