package occ.mapping.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.CommunityImpacts;
import occ.mapping.Individuals;
import occ.mapping.MappingVerb;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Problem;
import occ.mapping.Relations;
import occ.mapping.Relations.Related;
import occ.mapping.Subjects;
import occ.mapping.Weaknesses;
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
    private final Individuals individuals;
    private final Weaknesses weaknesses;
    private final CommunityImpacts impacts;
    private final Statements statements;
    private final Clock clock;

    SubjectReading(
            Subjects subjects,
            Memberships memberships,
            Relations relations,
            Nominations nominations,
            Individuals individuals,
            Weaknesses weaknesses,
            CommunityImpacts impacts,
            Statements statements,
            Clock clock) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.relations = relations;
        this.nominations = nominations;
        this.individuals = individuals;
        this.weaknesses = weaknesses;
        this.impacts = impacts;
        this.statements = statements;
        this.clock = clock;
    }

    SubjectAbout about(Actor actor, SubjectTop top) {
        var subject = top.subject();
        var kind = subject.ref().kind();
        return SubjectAbout.of(
                subject,
                descriptions(actor, top),
                members(actor, top),
                kind == EntityKind.PRIORITY_INDIVIDUAL
                        ? individuals.behind(actor, subject.ref(), top.asAt())
                        : Optional.empty(),
                kind == EntityKind.VULNERABILITY ? weaknesses.of(actor, subject.id(), top.asAt()) : Optional.empty());
    }

    private List<String> descriptions(Actor actor, SubjectTop top) {
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

    ImpactsTable impacts(Actor actor, SubjectTop top) {
        var subject = top.subject();
        return ImpactsTable.of(
                impacts.of(actor, subject.id(), top.asAt()),
                subject.address(),
                DateWords.today(clock.instant()),
                top.asAt().isNow()
                        && !subject.state().isTerminal()
                        && subjects.may(actor, MappingVerb.REVIEW, subject));
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
