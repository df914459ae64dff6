package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.mapping.Membership;
import occ.mapping.NewMembership;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.Safeguarding;
import occ.mapping.nomination.ProposedMember;
import occ.mapping.nomination.ProposedMember.Known;
import occ.mapping.nomination.ProposedMember.Named;
import occ.mapping.nomination.ProposedMember.Placeholder;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceId;
import occ.pole.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the members of a nomination into people on record, guarded where they must be, and their memberships. */
@Component
class ProposedPeople {
    private final Entities entities;
    private final Statements statements;
    private final GuardedClasses classes;
    private final PersonFacts facts;
    private final Clock clock;

    ProposedPeople(Entities entities, Statements statements, GuardedClasses classes, PersonFacts facts, Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.classes = classes;
        this.facts = facts;
        this.clock = clock;
    }

    /** The group, what the form as a whole rests on, and until when its members are justified. */
    record Form(EntityRef group, SourceId source, Origin origin, LocalDate justifiedUntil) {}

    List<Problem> problems(Actor actor, List<ProposedMember> members, LocalDate today) {
        return members.stream()
                .flatMap(member -> problems(actor, member, today).stream())
                .toList();
    }

    List<NewMembership> memberships(Actor actor, Form form, List<ProposedMember> members, LocalDate today) {
        return members.stream()
                .map(member -> membership(actor, form, member, today))
                .toList();
    }

    private List<Problem> problems(Actor actor, ProposedMember member, LocalDate today) {
        if (Safeguarding.isChild(birthDate(member), member.name(), today)) {
            return List.of(new Problem(
                    "members",
                    member.name() + " is under 18: nominate without this person, and propose the membership afterwards,"
                            + " so that a second person approves it"));
        }
        return classes.mayRecord(actor, isSafeguarded(member, today))
                ? List.of()
                : List.of(new Problem("members", GuardedClasses.NOT_ADMITTED + ": " + member.name()));
    }

    private NewMembership membership(Actor actor, Form form, ProposedMember member, LocalDate today) {
        var resting = rest(actor, form, member, isSafeguarded(member, today));
        return new NewMembership(
                form.group(),
                person(actor, member, resting),
                member.role(),
                null,
                member.category(),
                null,
                form.justifiedUntil(),
                Membership.Basis.ASSESSMENT,
                resting.grade(),
                resting.source(),
                resting.accessClass());
    }

    /** A placeholder rests on an item of its own (R02), everybody else on the source of the form. */
    private Basis rest(Actor actor, Form form, ProposedMember member, boolean safeguarded) {
        var grade = member instanceof Placeholder placeholder
                ? placeholder.grade()
                : form.origin().grade();
        var about = member instanceof Known(var person, var _, var _, var _)
                ? List.of(entities.get(actor, person).accessClass())
                : List.<ClassId>of();
        var accessClass = classes.of(actor, grade.handling(), safeguarded, about);
        var source = member instanceof Placeholder placeholder
                ? statements
                        .addSource(
                                actor, new NewSource(accessClass, form.origin().kind(), placeholder.item(), null))
                        .id()
                : form.source();
        return new Basis(source, grade, false, accessClass);
    }

    private EntityRef person(Actor actor, ProposedMember member, Basis resting) {
        return switch (member) {
            case Known known -> new EntityRef(EntityKind.PERSON, known.person());
            case Named _, Placeholder _ -> {
                var person = entities.add(actor, EntityKind.PERSON, resting.accessClass())
                        .ref();
                statements.record(actor, List.of(resting.text(person, Predicate.NAME, member.name())));
                yield person;
            }
        };
    }

    private boolean isSafeguarded(ProposedMember member, LocalDate today) {
        return member.category() == DataSubjectCategory.VICTIM
                || Safeguarding.needed(birthDate(member), member.name(), member.role(), today);
    }

    private @Nullable LocalDate birthDate(ProposedMember member) {
        return member instanceof Known known
                ? facts.of(List.of(known.person()), clock.instant())
                        .getOrDefault(known.person(), PersonFacts.NOTHING)
                        .birthDate()
                : null;
    }
}
