package occ.mapping.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.kernel.EntityId;
import occ.kernel.Period;
import occ.kernel.Reference;
import occ.mapping.Member;
import occ.mapping.Membership;
import occ.mapping.Safeguarding;
import occ.mapping.internal.PersonFacts.PersonFact;
import occ.pole.Source;
import occ.pole.Statement;
import org.springframework.stereotype.Component;

/** How statements of membership read as members: one for each person, however many statements say so. */
@Component
class MemberRows {
    private static final Comparator<Member> BY_ROLE =
            Comparator.comparing((Member member) -> member.membership().role()).thenComparing(Member::name);

    private final PersonFacts people;

    MemberRows(PersonFacts people) {
        this.people = people;
    }

    /** Those who belong on the day, out of statements as they were known at the moment. */
    List<Member> current(EntityId group, Collection<Said> all, Instant at, LocalDate day) {
        var current = byMember(all).values().stream()
                .filter(said -> membership(group, said).isCurrentOn(day))
                .toList();
        var facts =
                people.of(current.stream().map(said -> said.getFirst().member()).toList(), at);
        return current.stream()
                .map(said ->
                        member(group, said, facts.getOrDefault(said.getFirst().member(), PersonFacts.NOTHING), day))
                .sorted(BY_ROLE)
                .toList();
    }

    Map<EntityId, List<Said>> byMember(Collection<Said> all) {
        return all.stream().collect(Collectors.groupingBy(Said::member));
    }

    /** The newest statement says what somebody is in the group; every source of the others is evidence for it. */
    Membership membership(EntityId group, List<Said> all) {
        var said = newest(all);
        var text = MemberText.parse(said.text());
        return new Membership(
                group,
                said.subject(),
                text.role(),
                text.enabler(),
                new Period(said.valid().from(), null),
                said.grade(),
                said.fact() ? Membership.Basis.FACT : Membership.Basis.ASSESSMENT,
                text.category(),
                sources(all).size(),
                lapses(said));
    }

    private Member member(EntityId group, List<Said> all, PersonFact facts, LocalDate day) {
        var far = Objects.requireNonNull(newest(all).object());
        return new Member(
                membership(group, all),
                Reference.parse(far.reference()).orElseThrow(),
                far.name(),
                facts.whereNow(),
                Safeguarding.isChild(facts.birthDate(), far.name(), day),
                sources(all));
    }

    static Statement newest(List<Said> all) {
        return all.stream()
                .map(Said::statement)
                .max(Comparator.comparing(Statement::recordedAt))
                .orElseThrow();
    }

    private static List<Source> sources(List<Said> all) {
        return all.stream().map(said -> said.statement().source()).distinct().toList();
    }

    /** A statement that names no end lapses like any other: after the longest interval, counted from its recording. */
    private static LocalDate lapses(Statement said) {
        return Stream.ofNullable(said.valid().to())
                .findFirst()
                .orElseGet(() -> DateWords.today(said.recordedAt()).plusDays(Levels.LONGEST_JUSTIFICATION));
    }
}
