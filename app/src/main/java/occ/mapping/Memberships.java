package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;

/** Who belongs to groups. A membership is a statement: docs/decisions/0004-memberships-are-statements.md. */
public interface Memberships {

    /** Who belongs, as known then: neither who has left nor whose membership has lapsed (R46). By role. */
    List<Member> of(Actor actor, EntityId group, AsAt asAt);

    /** Until when a membership recorded or justified today holds, unless it is justified again (R46). */
    LocalDate justifiedUntil(Actor actor, Subject group);

    /** Records that somebody belongs. A child's membership waits for a second person (R29). */
    Recording<Added> add(Actor actor, Subject group, Addition addition);

    /** Memberships of children that wait for a second person, of those the actor may see. */
    List<Awaiting> awaiting(Actor actor, EntityId group);

    /** Approves or refuses the membership of a child; never for whoever asked for it (R29). */
    Recording<Added> decide(Actor actor, Subject group, Reference asked, boolean approved);

    /** The member left on that day. */
    Recording<Member> end(Actor actor, Subject group, EntityId member, LocalDate day);

    /** The member still belongs: the membership holds for another interval (R46). */
    Member justify(Actor actor, Subject group, EntityId member);

    /** Records memberships of people already on record, many at once, as an import brings them. */
    List<StatementId> record(Actor actor, List<NewMembership> memberships);

    enum Added {
        RECORDED,
        AWAITS_APPROVAL,
        REFUSED
    }

    /** Somebody on record, or somebody or some business to be put on record. */
    sealed interface Who {
        record OnRecord(EntityRef member) implements Who {}

        record New(EntityKind kind, String name, @Nullable LocalDate birthDate) implements Who {}
    }

    record Addition(
            Who who,
            MemberRole role,
            @Nullable EnablerType enabler,
            DataSubjectCategory category,
            @Nullable LocalDate since,
            Membership.Basis basis,
            Origin origin) {}

    record Awaiting(Reference reference, String name, MemberRole role, AccountId askedBy, String asker) {}
}
