package occ.mapping.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.MappingVerb;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Problem;
import occ.mapping.Relations;
import occ.mapping.Relations.Related;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** What several pages of a subject show of it alike. */
@Component
class SubjectReading {
    private final Subjects subjects;
    private final Memberships memberships;
    private final Relations relations;
    private final Nominations nominations;
    private final Statements statements;

    SubjectReading(
            Subjects subjects,
            Memberships memberships,
            Relations relations,
            Nominations nominations,
            Statements statements) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.relations = relations;
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

    RelationsTable relations(Actor actor, SubjectTop top) {
        var subject = top.subject();
        var related = subject.ref().kind() == EntityKind.GROUP
                ? relations.of(actor, subject.id(), top.asAt())
                : List.<Related>of();
        return new RelationsTable(related, subject.address(), maintains(actor, top));
    }

    boolean maintains(Actor actor, SubjectTop top) {
        return top.asAt().isNow()
                && !top.subject().state().isTerminal()
                && subjects.may(actor, MappingVerb.MAINTAIN, top.subject());
    }

    /** What is open is told for now only: for a past day, the answers alone are. */
    DefinitionPanel definition(Actor actor, SubjectTop top) {
        var test = nominations.test(actor, top.subject().id(), top.asAt()).orElse(null);
        var shortfall = top.asAt().isNow() ? nominations.shortfall(actor, top.subject()) : List.<Problem>of();
        return new DefinitionPanel(test, shortfall);
    }
}
