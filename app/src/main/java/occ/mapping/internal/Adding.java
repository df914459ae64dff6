package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.Period;
import occ.mapping.MemberRole;
import occ.mapping.Membership;
import occ.mapping.Memberships.Added;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.NewMembership;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.pole.DataSubjectCategory;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adding one member: the rules, the guarded class, the person if new, and the statement or the request for it. */
@Component
class Adding {
    private final WhoOnRecord people;
    private final Statements statements;
    private final GuardedClasses classes;
    private final ChildMemberships children;
    private final MemberRecording recording;
    private final Levels levels;
    private final Clock clock;

    Adding(
            WhoOnRecord people,
            Statements statements,
            GuardedClasses classes,
            ChildMemberships children,
            MemberRecording recording,
            Levels levels,
            Clock clock) {
        this.people = people;
        this.statements = statements;
        this.classes = classes;
        this.children = children;
        this.recording = recording;
        this.levels = levels;
        this.clock = clock;
    }

    Recording<Added> add(Actor actor, Subject group, Addition addition) {
        var today = DateWords.today(clock.instant());
        var born = people.birthDate(addition.who());
        var child = people.isChild(actor, addition.who(), today);
        var safeguarded = child || isOfVictim(addition);
        var problems = problems(actor, group, addition, safeguarded, born, today);
        if (!problems.isEmpty()) {
            return new Recording.Refused<>(problems);
        }
        var membership = membership(actor, group, addition, safeguarded);
        if (child) {
            children.ask(actor, membership, clock.instant());
            return new Recording.Recorded<>(Added.AWAITS_APPROVAL);
        }
        recording.record(actor, List.of(membership));
        return new Recording.Recorded<>(Added.RECORDED);
    }

    private List<Problem> problems(
            Actor actor,
            Subject group,
            Addition addition,
            boolean safeguarded,
            @Nullable LocalDate born,
            LocalDate today) {
        // A child's membership is not refused here: it goes to a second person.
        var approved = true;
        return new Problems()
                .addAll(addition.origin().problems())
                .addAll(nameless(addition.who()))
                .addAll(asked(actor, group, addition, today).problems(born, approved, today))
                .refuse(!classes.mayRecord(actor, safeguarded), "role", GuardedClasses.NOT_ADMITTED)
                .all();
    }

    private static List<Problem> nameless(Who who) {
        return who instanceof Who.New(var kind, var name, var born)
                ? new Problems()
                        .refuseBlank(name, "member", "Enter a name or a reference")
                        .all()
                : List.of();
    }

    private Membership asked(Actor actor, Subject group, Addition addition, LocalDate today) {
        return new Membership(
                group.id(),
                member(addition.who()),
                addition.role(),
                addition.enabler(),
                new Period(addition.since(), null),
                addition.origin().grade(),
                addition.basis(),
                addition.category(),
                1,
                levels.membershipLapses(actor, group, today));
    }

    private NewMembership membership(Actor actor, Subject group, Addition addition, boolean safeguarded) {
        var origin = addition.origin();
        var accessClass =
                classes.of(actor, origin.grade().handling(), safeguarded, about(actor, group, addition.who()));
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        var basis = new Basis(source, origin.grade(), addition.basis() == Membership.Basis.FACT, accessClass);
        return new NewMembership(
                group.ref(),
                people.of(actor, addition.who(), basis),
                addition.role(),
                addition.enabler(),
                addition.category(),
                addition.since(),
                levels.membershipLapses(actor, group, DateWords.today(clock.instant())),
                addition.basis(),
                origin.grade(),
                source,
                accessClass);
    }

    private List<ClassId> about(Actor actor, Subject group, Who who) {
        return Stream.concat(Stream.of(group.accessClass()), people.classesOf(actor, who).stream())
                .toList();
    }

    /** Somebody not yet on record stands in with a key of nobody: the rules look at the kind alone. */
    private static EntityRef member(Who who) {
        return switch (who) {
            case Who.OnRecord(var member) -> member;
            case Who.New(var kind, var name, var born) -> new EntityRef(kind, EntityId.next());
        };
    }

    private static boolean isOfVictim(Addition addition) {
        return addition.category() == DataSubjectCategory.VICTIM || addition.role() == MemberRole.EXPLOITED;
    }
}
