package occ.mapping.internal;

import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.Period;
import occ.mapping.Membership;
import occ.mapping.NewMembership;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.StatementId;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Writes memberships down as statements. Runs in the actor's transaction. */
@Component
class MemberRecording {
    private final Statements statements;
    private final Trail trail;

    MemberRecording(Statements statements, Trail trail) {
        this.statements = statements;
        this.trail = trail;
    }

    List<StatementId> record(Actor actor, List<NewMembership> memberships) {
        var ids = statements.record(
                actor, memberships.stream().map(MemberRecording::statement).toList());
        var groups =
                memberships.stream().map(one -> one.group().id()).distinct().toList();
        trail.append(actor, Entry.of(Operation.COLLECTION, "mapping.members-recorded", groups));
        return ids;
    }

    private static NewStatement statement(NewMembership one) {
        var text = new MemberText(one.role(), one.enabler(), one.category()).text();
        var held = new Period(one.since(), one.justifiedUntil());
        return new NewStatement.Basis(
                        one.source(), one.grade(), one.basis() == Membership.Basis.FACT, one.accessClass())
                .link(one.member(), Predicate.MEMBER_OF, one.group(), text, held);
    }
}
