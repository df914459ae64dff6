package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.mapping.Individuals;
import occ.mapping.Safeguarding;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

@Component
class StoredIndividuals implements Individuals {
    private final Statements statements;
    private final PersonFacts facts;
    private final MemberRows rows;
    private final Transactions transactions;
    private final Clock clock;

    StoredIndividuals(
            Statements statements, PersonFacts facts, MemberRows rows, Transactions transactions, Clock clock) {
        this.statements = statements;
        this.facts = facts;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Behind> behind(Actor actor, EntityRef individual, AsAt asAt) {
        return transactions.as(
                actor,
                () -> statements.about(actor, individual, asAt).stream()
                        .filter(said -> said.predicate() == Predicate.IS_THE_PERSON)
                        .max(Comparator.comparing(Statement::recordedAt))
                        .map(said -> behind(actor, said, asAt)));
    }

    private Behind behind(Actor actor, Statement said, AsAt asAt) {
        var person = Objects.requireNonNull(said.object());
        var at = asAt.instant(clock.instant());
        var day = asAt.day() == null ? DateWords.today(at) : asAt.day();
        var known = facts.of(List.of(person.entity().id()), at)
                .getOrDefault(person.entity().id(), PersonFacts.NOTHING);
        return new Behind(
                person.entity(),
                Reference.parse(person.reference()).orElseThrow(),
                person.name(),
                HeldAs.parse(said.text()),
                said.grade(),
                known.whereNow(),
                Safeguarding.isChild(known.birthDate(), person.name(), day),
                groups(actor, person.entity(), asAt, day));
    }

    private List<Belonging> groups(Actor actor, EntityRef person, AsAt asAt, LocalDate day) {
        var byGroup = statements.about(actor, person, asAt).stream()
                .filter(said -> said.predicate() == Predicate.MEMBER_OF)
                .map(said -> new Said(Objects.requireNonNull(said.object()).entity(), said))
                .collect(Collectors.groupingBy(Said::group));
        return byGroup.values().stream()
                .map(this::belonging)
                .filter(belonging -> belonging.membership().isCurrentOn(day))
                .sorted(Comparator.comparing(Belonging::name))
                .toList();
    }

    private Belonging belonging(List<Said> said) {
        var newest = said.stream()
                .max(Comparator.comparing((Said one) -> one.statement().recordedAt()))
                .orElseThrow();
        var group = Objects.requireNonNull(newest.statement().object());
        return new Belonging(
                Reference.parse(group.reference()).orElseThrow(),
                group.name(),
                rows.membership(newest.group().id(), said));
    }
}
