package occ.assessment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import occ.assessment.EvidenceItem;
import occ.assessment.score.EvidenceRef;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.pole.Entities;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statements a score may rest on: about the subject, and about its members or the person it is. */
@Component
class EvidenceFinder {
    private final Statements statements;
    private final Entities entities;
    private final Clock clock;

    EvidenceFinder(Statements statements, Entities entities, Clock clock) {
        this.statements = statements;
        this.entities = entities;
        this.clock = clock;
    }

    /** Newest first. What is cited and no longer current stands last; what the actor may not see is not there. */
    List<EvidenceItem> of(Actor actor, EntityRef subject, Set<EvidenceRef> cited) {
        var found = new LinkedHashMap<EvidenceRef, Statement>();
        current(actor, subject)
                .filter(statement -> statement.predicate() != Predicate.NATIONALITY) // R43
                .sorted(Comparator.comparing(Statement::recordedAt).reversed())
                .forEach(statement -> found.put(ref(statement), statement));
        var others = cited.stream().filter(ref -> !found.containsKey(ref)).toList();
        find(actor, others).forEach(statement -> found.put(ref(statement), statement));
        return named(actor, found);
    }

    List<EvidenceItem> cited(Actor actor, Set<EvidenceRef> cited) {
        var found = new LinkedHashMap<EvidenceRef, Statement>();
        find(actor, cited).forEach(statement -> found.put(ref(statement), statement));
        return named(actor, found);
    }

    private Stream<Statement> current(Actor actor, EntityRef subject) {
        var about = statements.about(actor, subject, AsAt.NOW);
        var memberships = statements.pointingAt(actor, subject.id(), AsAt.NOW);
        var others = new ArrayList<EntityRef>();
        about.stream()
                .filter(statement -> statement.predicate() == Predicate.IS_THE_PERSON)
                .flatMap(statement -> Stream.ofNullable(statement.object()))
                .forEach(person -> others.add(person.entity()));
        memberships.stream()
                .filter(statement -> statement.predicate() == Predicate.MEMBER_OF)
                .filter(statement -> isCurrent(statement.valid().to()))
                .forEach(statement -> others.add(statement.subject()));
        var ofOthers = others.stream().distinct().flatMap(other -> statements.about(actor, other, AsAt.NOW).stream());
        return Stream.concat(about.stream(), ofOthers);
    }

    /** R46: what is recorded of whoever has left speaks for the group no more. What was cited stays cited. */
    private boolean isCurrent(@Nullable LocalDate left) {
        return left == null || left.isAfter(DateWords.today(clock.instant()));
    }

    private List<Statement> find(Actor actor, Collection<EvidenceRef> refs) {
        return refs.isEmpty()
                ? List.of()
                : statements.all(
                        actor,
                        refs.stream()
                                .map(ref -> new StatementId(ref.statement()))
                                .toList());
    }

    private List<EvidenceItem> named(Actor actor, Map<EvidenceRef, Statement> found) {
        var subjects = found.values().stream()
                .map(statement -> statement.subject().id())
                .distinct()
                .toList();
        var names = entities.names(actor, subjects, AsAt.NOW);
        return found.entrySet().stream()
                .map(entry -> item(
                        entry.getKey(),
                        entry.getValue(),
                        names.getOrDefault(entry.getValue().subject().id(), "")))
                .toList();
    }

    private static EvidenceItem item(EvidenceRef ref, Statement statement, String about) {
        return new EvidenceItem(
                ref,
                about,
                StatementText.of(statement),
                statement.fact(),
                statement.grade(),
                statement.source().kind(),
                statement.recordedAt());
    }

    private static EvidenceRef ref(Statement statement) {
        return new EvidenceRef(statement.id().value());
    }
}
