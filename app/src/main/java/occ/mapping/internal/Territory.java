package occ.mapping.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Grade;
import occ.mapping.Subject;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceId;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** Where a group is active, as statements about it. Only what has changed is withdrawn or said anew. */
@Component
class Territory {
    private final Statements statements;

    Territory(Statements statements) {
        this.statements = statements;
    }

    Set<Area> of(Actor actor, Subject subject, AsAt asAt) {
        return said(actor, subject, asAt).stream()
                .flatMap(one -> Areas.standard().named(String.valueOf(one.text())).stream())
                .collect(Collectors.toSet());
    }

    void replace(Actor actor, Subject subject, SourceId source, Set<Area> areas) {
        var said = said(actor, subject, AsAt.NOW);
        var names = areas.stream().map(Area::name).collect(Collectors.toSet());
        var gone = said.stream()
                .filter(one -> !names.contains(one.text()))
                .map(Statement::id)
                .toList();
        if (!gone.isEmpty()) {
            statements.withdraw(actor, gone);
        }
        add(actor, subject, source, missing(names, said));
    }

    private List<Statement> said(Actor actor, Subject subject, AsAt asAt) {
        return statements.about(actor, subject.ref(), asAt).stream()
                .filter(one -> one.predicate() == Predicate.TERRITORY)
                .toList();
    }

    private void add(Actor actor, Subject subject, SourceId source, Set<String> names) {
        if (!names.isEmpty()) {
            var basis = new Basis(source, Grade.NOT_GRADED, false, subject.accessClass());
            statements.record(
                    actor,
                    names.stream()
                            .map(name -> basis.text(subject.ref(), Predicate.TERRITORY, name))
                            .toList());
        }
    }

    private static Set<String> missing(Set<String> names, List<Statement> said) {
        var missing = new HashSet<>(names);
        said.forEach(one -> missing.remove(one.text()));
        return missing;
    }
}
