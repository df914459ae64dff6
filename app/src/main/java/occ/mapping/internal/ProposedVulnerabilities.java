package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.Weaknesses.Weakness;
import occ.mapping.nomination.Vulnerability;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Puts a vulnerability on the map as nominated, with what is weak and how it is exploited. */
@Component
class ProposedVulnerabilities {
    private final Subjects subjects;
    private final WeaknessTable weaknesses;
    private final Statements statements;
    private final GuardedClasses classes;
    private final Clock clock;

    ProposedVulnerabilities(
            Subjects subjects, WeaknessTable weaknesses, Statements statements, GuardedClasses classes, Clock clock) {
        this.subjects = subjects;
        this.weaknesses = weaknesses;
        this.statements = statements;
        this.classes = classes;
        this.clock = clock;
    }

    Subject record(Actor actor, Vulnerability proposed) {
        var origin = proposed.origin();
        var accessClass = classes.of(actor, origin.grade().handling(), false);
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        var basis = new Basis(source, origin.grade(), false, accessClass);
        var subject = subjects.open(actor, List.of(newSubject(proposed, basis))).getFirst();
        statements.record(actor, List.of(basis.text(subject.ref(), Predicate.DESCRIPTION, proposed.howExploited())));
        weaknesses.replace(
                subject,
                new Weakness(
                        Objects.requireNonNull(proposed.kind()),
                        proposed.owner().strip()),
                actor.account(),
                clock.instant());
        return subject;
    }

    private static NewSubject newSubject(Vulnerability proposed, Basis basis) {
        var theme = Objects.requireNonNull(proposed.primaryTheme());
        return new NewSubject(
                EntityKind.VULNERABILITY,
                basis.accessClass(),
                proposed.title().strip(),
                theme,
                List.of(theme),
                List.of(),
                Objects.requireNonNull(proposed.place()).key(),
                List.of(),
                basis.source(),
                basis.grade());
    }
}
