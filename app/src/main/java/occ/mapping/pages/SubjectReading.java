package occ.mapping.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Problem;
import occ.mapping.nomination.Nominations;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** What several pages of a subject show of it alike. */
@Component
class SubjectReading {
    private final Memberships memberships;
    private final Nominations nominations;
    private final Statements statements;

    SubjectReading(Memberships memberships, Nominations nominations, Statements statements) {
        this.memberships = memberships;
        this.nominations = nominations;
        this.statements = statements;
    }

    List<String> descriptions(Actor actor, SubjectTop top) {
        return statements.about(actor, top.subject().ref(), top.asAt()).stream()
                .filter(said -> said.predicate() == Predicate.DESCRIPTION)
                .flatMap(said -> Stream.ofNullable(said.text()))
                .toList();
    }

    MembersTable members(Actor actor, SubjectTop top) {
        var subject = top.subject();
        var members = subject.ref().kind() == EntityKind.GROUP
                ? memberships.of(actor, subject.id(), top.asAt())
                : List.<Member>of();
        return MembersTable.of(
                members, subject.address() + "/members" + top.day().query());
    }

    /** What is open is told for now only: for a past day, the answers alone are. */
    DefinitionPanel definition(Actor actor, SubjectTop top) {
        var test = nominations.test(actor, top.subject().id(), top.asAt()).orElse(null);
        var shortfall = top.asAt().isNow() ? nominations.shortfall(actor, top.subject()) : List.<Problem>of();
        return new DefinitionPanel(test, shortfall);
    }
}
