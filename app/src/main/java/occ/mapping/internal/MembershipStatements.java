package occ.mapping.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Period;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** The statements that make memberships, and how the day one lapses is moved: by a newer statement, never by a change. */
@Component
class MembershipStatements {
    private final Statements statements;
    private final SuccessionTable successions;

    MembershipStatements(Statements statements, SuccessionTable successions) {
        this.statements = statements;
        this.successions = successions;
    }

    /** What is said of a group, and of those merged into it: the statements about them are left as they were (R40). */
    List<Said> of(Actor actor, EntityId group, AsAt asAt, Instant at) {
        return Stream.concat(Stream.of(group), successions.mergedInto(group, at).stream())
                .map(one -> new EntityRef(EntityKind.GROUP, one))
                .flatMap(one -> statements.pointingAt(actor, one.id(), asAt).stream()
                        .filter(statement -> statement.predicate() == Predicate.MEMBER_OF)
                        .map(statement -> new Said(one, statement)))
                .toList();
    }

    void holdUntil(Actor actor, List<Said> said, LocalDate day) {
        said.forEach(one -> statements.supersede(actor, one.statement().id(), until(one, day)));
    }

    private static NewStatement until(Said said, LocalDate day) {
        var statement = said.statement();
        return new NewStatement(
                statement.subject(),
                Predicate.MEMBER_OF,
                statement.text(),
                null,
                said.group(),
                statement.fact(),
                statement.grade(),
                statement.source().id(),
                new Period(statement.valid().from(), after(statement, day)),
                statement.accessClass());
    }

    /** Somebody who is said to have joined today cannot be said to have left before tomorrow. */
    private static LocalDate after(Statement statement, LocalDate day) {
        var from = statement.valid().from();
        return from == null || day.isAfter(from) ? day : from.plusDays(1);
    }
}
