package occ.plans.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.AccessClasses;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.Individuals;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Subject;
import occ.plans.Target;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At whom an action may be aimed. People are members on record, so that the light they are held in is known (R47). */
@Component
class Aims {
    private final Memberships memberships;
    private final Individuals individuals;
    private final AccessClasses classes;
    private final JdbcClient jdbc;

    Aims(Memberships memberships, Individuals individuals, AccessClasses classes, JdbcClient jdbc) {
        this.memberships = memberships;
        this.individuals = individuals;
        this.classes = classes;
        this.jdbc = jdbc;
    }

    /** Those whom everybody may see who reads the plan, so that no action tells of somebody hidden (R51). */
    List<Member> offered(Actor actor, Subject subject) {
        var open = openToAllReaders(subject);
        return members(actor, subject).stream()
                .filter(member -> open.contains(member.membership().member().id()))
                .toList();
    }

    boolean isOffered(Actor actor, Subject subject, Target target) {
        var aimedAt = target.member();
        return aimedAt == null
                || offered(actor, subject).stream()
                        .anyMatch(member -> member.membership().member().id().equals(aimedAt));
    }

    private Set<EntityId> openToAllReaders(Subject subject) {
        return jdbc.sql("""
                select distinct m.subject
                  from pole.statement_now m
                  join pole.entity_now e on e.id = m.subject and e.class = any (:classes)
                  join pole.statement_now n on n.subject = m.subject and n.predicate = :name and n.class = any (:classes)
                 where m.object = :subject and m.predicate = :member_of and m.class = any (:classes)
                """)
                .param(
                        "classes",
                        classes.readByAllWhoRead(subject.accessClass()).stream()
                                .map(ClassId::value)
                                .toArray(Integer[]::new))
                .param("name", Predicate.NAME.code())
                .param("member_of", Predicate.MEMBER_OF.code())
                .param("subject", subject.id().value())
                .query((row, number) -> new EntityId(Columns.uuid(row, "subject")))
                .set();
    }

    List<Member> members(Actor actor, Subject subject) {
        return subject.ref().kind() == EntityKind.GROUP
                ? memberships.of(actor, subject.id(), AsAt.NOW).stream()
                        .filter(member -> member.membership().member().kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** Whether the person aimed at is suspected or convicted; null where it is aimed at no person. */
    @Nullable
    Boolean isOffender(Actor actor, Subject subject, Target target) {
        var aimedAt = target.member();
        if (aimedAt != null) {
            return members(actor, subject).stream()
                    .filter(member -> member.membership().member().id().equals(aimedAt))
                    .anyMatch(member -> member.membership().category().isOfOffender());
        }
        if (subject.ref().kind() != EntityKind.PRIORITY_INDIVIDUAL
                || !target.words().isEmpty()) {
            return null;
        }
        return individuals
                .behind(actor, subject.ref(), AsAt.NOW)
                .flatMap(behind -> Optional.ofNullable(behind.heldAs()))
                .map(DataSubjectCategory::isOfOffender)
                .orElse(false);
    }
}
