package occ.interchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.assessment.Assessments;
import occ.faces.pages.Words;
import occ.interchange.Dependant;
import occ.interchange.Dependants;
import occ.interchange.Import;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Subjects;
import occ.pole.Statements;
import occ.tasking.Response;
import org.springframework.stereotype.Component;

/** What the modules below have that rests on an import: statements, moves, assessments, tiers, owners, leads. */
@Component
class LaterRecords implements Dependants {
    private final Statements statements;
    private final Subjects subjects;
    private final Assessments assessments;
    private final Response response;
    private final DependantTable table;

    LaterRecords(
            Statements statements,
            Subjects subjects,
            Assessments assessments,
            Response response,
            DependantTable table) {
        this.statements = statements;
        this.subjects = subjects;
        this.assessments = assessments;
        this.response = response;
        this.table = table;
    }

    @Override
    public List<Dependant> of(Actor actor, Import applied) {
        var source = applied.source();
        if (source == null) {
            return List.of();
        }
        var found = new ArrayList<Dependant>();
        subjects.workedOnSince(actor, source)
                .forEach(subject -> found.add(new Dependant(
                        subject.name(), subject.address(), "It has been moved, reviewed or reclassified")));
        table.answeredFor(applied).forEach(id -> found.addAll(named(Set.of(id), answer(actor, id))));
        found.addAll(named(
                new LinkedHashSet<>(table.withCommunityImpact(applied)), "Its impact on a community was recorded"));
        found.addAll(named(scored(actor, applied), "It has been scored, or its score rests on the import"));
        found.addAll(named(said(actor, applied), "Something was recorded about it from another source"));
        return found;
    }

    private String answer(Actor actor, EntityId subject) {
        var response = this.response.of(actor, subject, AsAt.NOW);
        return Stream.of(
                        Optional.ofNullable(response.tier())
                                .map(tier ->
                                        "its level was decided (" + tier.tier().label() + ")"),
                        Optional.ofNullable(response.owner()).map(owner -> owner.name() + " owns it"),
                        Optional.ofNullable(response.lead()).map(lead -> "somebody was asked to lead it"))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), Words::capital));
    }

    private Set<EntityId> scored(Actor actor, Import applied) {
        var scored = new LinkedHashSet<EntityId>();
        assessments
                .resting(actor, Objects.requireNonNull(applied.source()))
                .forEach(assessment -> scored.add(assessment.subject()));
        return scored;
    }

    private Set<EntityId> said(Actor actor, Import applied) {
        var said = new LinkedHashSet<EntityId>();
        statements
                .restingOn(actor, Objects.requireNonNull(applied.source()))
                .forEach(statement -> said.add(statement.subject().id()));
        var accepted = applied.decided();
        if (accepted != null) {
            said.addAll(table.saidSince(applied, accepted.at()));
        }
        return said;
    }

    private List<Dependant> named(Set<EntityId> subjects, String because) {
        return table.names(subjects).values().stream()
                .map(named -> new Dependant(named.name(), named.href(), because))
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }
}
