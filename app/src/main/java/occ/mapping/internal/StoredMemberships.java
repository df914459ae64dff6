package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Period;
import occ.mapping.Member;
import occ.mapping.Membership;
import occ.mapping.Memberships;
import occ.mapping.NewMembership;
import occ.mapping.Subject;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.StatementId;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

@Component
class StoredMemberships implements Memberships {
    private final MemberRows rows;
    private final Levels levels;
    private final Statements statements;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredMemberships(
            MemberRows rows,
            Levels levels,
            Statements statements,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.levels = levels;
        this.statements = statements;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Member> of(Actor actor, EntityId group, AsAt asAt) {
        return transactions.as(actor, () -> {
            var at = asAt.instant(clock.instant());
            var day = asAt.day() == null ? DateWords.today(at) : asAt.day();
            return rows.current(group, statements.pointingAt(actor, group, asAt), at, day);
        });
    }

    @Override
    public LocalDate justifiedUntil(Actor actor, Subject group) {
        return levels.membershipLapses(actor, group, DateWords.today(clock.instant()));
    }

    @Override
    public List<StatementId> record(Actor actor, List<NewMembership> memberships) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            var ids = statements.record(
                    actor,
                    memberships.stream().map(StoredMemberships::statement).toList());
            var groups =
                    memberships.stream().map(one -> one.group().id()).distinct().toList();
            trail.append(actor, Entry.of(Operation.COLLECTION, "mapping.members-recorded", groups));
            return ids;
        });
    }

    private static NewStatement statement(NewMembership one) {
        var text = new MemberText(one.role(), one.enabler(), one.category()).text();
        return new NewStatement.Basis(
                        one.source(), one.grade(), one.basis() == Membership.Basis.FACT, one.accessClass())
                .link(
                        one.member(),
                        Predicate.MEMBER_OF,
                        one.group(),
                        text,
                        new Period(one.since(), one.justifiedUntil()));
    }
}
