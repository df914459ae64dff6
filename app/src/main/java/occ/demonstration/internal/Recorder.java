package occ.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Transactions;
import occ.assessment.score.EvidenceRef;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Period;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.mapping.Membership.Basis;
import occ.mapping.Memberships;
import occ.mapping.NewMembership;
import occ.mapping.Safeguarding;
import occ.mapping.Subject;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Source;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.pole.identifier.PhoneNumber;
import org.springframework.stereotype.Component;

/** Records the people of a group and what is known of them. Children and possible victims go where few may look. */
@Component
class Recorder {
    private static final List<String> TITLES = List.of(
            "Force intelligence report",
            "Prison intelligence report",
            "Regional assessment",
            "Crimestoppers report",
            "Partner referral",
            "Court record");

    private final Entities entities;
    private final Statements statements;
    private final Memberships memberships;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Cast cast;

    Recorder(
            Entities entities,
            Statements statements,
            Memberships memberships,
            AccessClasses classes,
            Transactions transactions,
            Cast cast) {
        this.entities = entities;
        this.statements = statements;
        this.memberships = memberships;
        this.classes = classes;
        this.transactions = transactions;
        this.cast = cast;
    }

    Source source(Actor actor, Dice dice, LocalDate day) {
        var title = dice.one(TITLES);
        var kind = title.startsWith("Crimestoppers")
                ? SourceKind.PUBLIC
                : title.startsWith("Partner") ? SourceKind.PARTNER : SourceKind.OFFICIAL;
        return transactions.as(
                actor,
                () -> statements.addSource(
                        actor,
                        new NewSource(
                                classes.ownedBy(actor, Handling.P), kind, title, day.minusDays(dice.between(1, 20)))));
    }

    /** What the scores can rest on. */
    List<EvidenceRef> members(Actor actor, Subject group, List<MemberPlan> plans, Dice dice, LocalDate day) {
        var evidence = new ArrayList<EvidenceRef>();
        for (var plan : plans) {
            var guarded = Safeguarding.needed(plan.born(), plan.role(), day);
            evidence.addAll(member(guarded ? cast.named("safeguarding") : actor, group, plan, guarded, dice, day));
        }
        return evidence;
    }

    private List<EvidenceRef> member(
            Actor by, Subject group, MemberPlan plan, boolean guarded, Dice dice, LocalDate day) {
        return transactions.as(by, () -> {
            var accessClass = accessClass(by, plan, guarded);
            var source = statements.addSource(
                    by,
                    new NewSource(
                            accessClass, SourceKind.OFFICIAL, dice.one(TITLES), day.minusDays(dice.between(1, 20))));
            var person = entities.add(by, EntityKind.PERSON, accessClass).ref();
            var basis = new NewStatement.Basis(source.id(), plan.grade(), plan.fact(), accessClass);
            statements.record(by, known(by, person, plan, basis));
            var recorded = memberships.record(
                    by, List.of(membership(group, person, plan, source, accessClass, by, day, dice)));
            return guarded
                    ? List.<EvidenceRef>of()
                    : recorded.stream().map(id -> new EvidenceRef(id.value())).toList();
        });
    }

    private NewMembership membership(
            Subject group,
            EntityRef person,
            MemberPlan plan,
            Source source,
            ClassId accessClass,
            Actor by,
            LocalDate day,
            Dice dice) {
        return new NewMembership(
                group.ref(),
                person,
                plan.role(),
                plan.role() == MemberRole.SPECIALIST_ENABLER ? EnablerType.HAULIER : null,
                plan.category(),
                day.minusDays(dice.between(20, 500)),
                memberships.justifiedUntil(by, group),
                plan.fact() ? Basis.FACT : Basis.ASSESSMENT,
                plan.grade(),
                source.id(),
                accessClass);
    }

    private List<NewStatement> known(Actor by, EntityRef person, MemberPlan plan, NewStatement.Basis basis) {
        var known = new ArrayList<NewStatement>();
        known.add(basis.text(person, Predicate.NAME, plan.name()));
        known.add(basis.text(person, Predicate.SEX, plan.sex()));
        known.add(basis.text(person, Predicate.CUSTODY, plan.whereNow()));
        if (!plan.isPlaceholder()) {
            known.add(basis.day(person, Predicate.BIRTH_DATE, Objects.requireNonNull(plan.born())));
        }
        if (plan.street() != null) {
            known.add(basis.text(person, Predicate.ALIAS, plan.street()));
        }
        if (plan.phone() != null) {
            var phone = entities.add(by, EntityKind.PHONE, basis.accessClass()).ref();
            var number = PhoneNumber.parse(plan.phone()).orElseThrow();
            known.add(basis.text(phone, Predicate.NAME, number.display()));
            known.add(basis.text(phone, Predicate.PHONE_NUMBER, number.text()));
            known.add(basis.link(person, Predicate.USES, phone, null, Period.UNKNOWN));
        }
        return known;
    }

    private ClassId accessClass(Actor by, MemberPlan plan, boolean guarded) {
        var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, plan.grade().handling(), by.unit());
        return classes.of(by, guarded ? open.within(Compartment.SAFEGUARDING) : open);
    }
}
