package occ.interchange.internal;

import java.time.LocalDate;
import java.util.List;
import occ.interchange.plan.PlannedMembership;
import occ.interchange.plan.PlannedRelation;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.MemberRole;
import occ.mapping.Membership.Basis;
import occ.mapping.Memberships;
import occ.mapping.NewMembership;
import occ.pole.DataSubjectCategory;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who belongs to which group, and how groups stand to one another. */
@Component
class ApplyingLinks {
    private final Memberships memberships;
    private final Statements statements;

    ApplyingLinks(Memberships memberships, Statements statements) {
        this.memberships = memberships;
        this.statements = statements;
    }

    void memberships(Recording recording, List<PlannedMembership> planned) {
        if (planned.isEmpty()) {
            return;
        }
        // All of these groups were nominated a moment ago, so one date holds for all.
        var group = recording.group(planned.getFirst().group());
        var until = memberships.justifiedUntil(recording.actor(), group);
        memberships.record(
                recording.actor(),
                planned.stream().map(one -> membership(recording, one, until)).toList());
    }

    private static NewMembership membership(Recording recording, PlannedMembership one, LocalDate until) {
        var person = recording.person(one.person());
        var left = one.held().to();
        return new NewMembership(
                recording.group(one.group()).ref(),
                person.entity(),
                one.role(),
                one.enabler(),
                category(one.role()),
                one.held().from(),
                left != null && left.isBefore(until) ? left : until,
                one.fact() ? Basis.FACT : Basis.ASSESSMENT,
                one.grade(),
                recording.source(),
                person.accessClass());
    }

    private static DataSubjectCategory category(MemberRole role) {
        if (role == MemberRole.EXPLOITED) {
            return DataSubjectCategory.VICTIM;
        }
        return role.isOfOffender() ? DataSubjectCategory.SUSPECT : DataSubjectCategory.CONTACT;
    }

    void relations(Recording recording, List<PlannedRelation> planned) {
        statements.record(
                recording.actor(),
                planned.stream().map(one -> relation(recording, one)).toList());
    }

    private static NewStatement relation(Recording recording, PlannedRelation one) {
        var group = recording.group(one.group()).ref();
        var other = recording.group(one.other()).ref();
        var said = new NewStatement.Basis(recording.source(), one.grade(), false, recording.open());
        return switch (one.kind()) {
            case RIVAL -> said.link(group, Predicate.RIVAL_OF, other, tension(one.tension()), one.held());
            case ALLY -> said.link(group, Predicate.ALLY_OF, other, null, one.held());
            case SUPPLIER -> said.link(group, Predicate.SUPPLIES, other, null, one.held());
            case CUSTOMER -> said.link(other, Predicate.SUPPLIES, group, null, one.held());
            case OVERLAPS -> said.link(group, Predicate.OVERLAPS, other, null, one.held());
            case SPLINTER_OF -> said.link(group, Predicate.SPLINTER_OF, other, null, one.held());
            case ORIGIN_OF -> said.link(other, Predicate.SPLINTER_OF, group, null, one.held());
        };
    }

    private static @Nullable String tension(@Nullable Tension tension) {
        return tension == null ? null : tension.label();
    }
}
