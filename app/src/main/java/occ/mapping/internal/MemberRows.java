package occ.mapping.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import occ.pole.Predicate;
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
    List<Member> current(EntityId group, List<Statement> pointing, Instant at, LocalDate day) {
        var said = pointing.stream()
                .filter(statement -> statement.predicate() == Predicate.MEMBER_OF)
                .collect(Collectors.groupingBy(statement -> statement.subject().id()));
        var facts = people.of(said.keySet(), at);
        return said.entrySet().stream()
                .map(entry ->
                        member(group, entry.getValue(), facts.getOrDefault(entry.getKey(), PersonFacts.NOTHING), day))
                .filter(member -> member.membership().isCurrentOn(day))
                .sorted(BY_ROLE)
                .toList();
    }

    private static Member member(EntityId group, List<Statement> said, PersonFact facts, LocalDate day) {
        var latest =
                said.stream().max(Comparator.comparing(Statement::recordedAt)).orElseThrow();
        var sources = said.stream().map(Statement::source).distinct().toList();
        var far = Objects.requireNonNull(latest.object());
        return new Member(
                membership(group, latest, sources),
                Reference.parse(far.reference()).orElseThrow(),
                far.name(),
                facts.whereNow(),
                Safeguarding.isChild(facts.birthDate(), day),
                sources);
    }

    private static Membership membership(EntityId group, Statement said, List<Source> sources) {
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
                sources.size(),
                lapses(said));
    }

    /** A statement that names no end lapses like any other: after the longest interval, counted from its recording. */
    private static LocalDate lapses(Statement said) {
        return Stream.ofNullable(said.valid().to())
                .findFirst()
                .orElseGet(() -> DateWords.today(said.recordedAt()).plusDays(Levels.LONGEST_JUSTIFICATION));
    }
}
