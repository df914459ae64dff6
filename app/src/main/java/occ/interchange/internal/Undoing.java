package occ.interchange.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import occ.assessment.Assessments;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.interchange.Dependant;
import occ.interchange.Dependants;
import occ.interchange.Import;
import occ.interchange.returns.Sheet;
import occ.kernel.Actor;
import occ.kernel.EntityRef;
import occ.mapping.Subjects;
import occ.pole.Entities;
import occ.pole.Statements;
import occ.work.Jobs.Progress;
import org.springframework.stereotype.Component;

/**
 * Takes an import off the map by retraction, so that every current view is again what it was before, and a past date
 * still shows it (R41). What others hold that the actor may not see is not the import's to take: it stays, with the
 * records it is about, for those who may see it (docs/decisions/0006). Runs in the actor's transaction.
 */
@Component
class Undoing {
    private static final int STEPS = 4;

    private final List<Dependants> sockets;
    private final Assessments assessments;
    private final Subjects subjects;
    private final Statements statements;
    private final Entities entities;
    private final BroughtTable brought;
    private final LeftStandingTable leftStanding;
    private final ImportTable imports;
    private final Trail trail;
    private final Clock clock;

    Undoing(
            List<Dependants> sockets,
            Assessments assessments,
            Subjects subjects,
            Statements statements,
            Entities entities,
            BroughtTable brought,
            LeftStandingTable leftStanding,
            ImportTable imports,
            Trail trail,
            Clock clock) {
        this.sockets = sockets;
        this.assessments = assessments;
        this.subjects = subjects;
        this.statements = statements;
        this.entities = entities;
        this.brought = brought;
        this.leftStanding = leftStanding;
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    List<Dependant> dependants(Actor actor, Import applied) {
        return sockets.stream()
                .flatMap(socket -> socket.of(actor, applied).stream())
                .distinct()
                .toList();
    }

    void undo(Actor actor, Import applied, String reason, Progress progress) {
        var source = Objects.requireNonNull(applied.source());
        var things = brought.all(applied.id());
        progress.of(STEPS);
        if (applied.recorded(Sheet.ASSESSMENTS) > 0) {
            assessments.retract(actor, source);
        }
        progress.done(1);
        // Statements before entities: what is said of something is withdrawn while it is still there.
        statements.withdrawSource(actor, source);
        progress.done(2);
        subjects.retract(
                actor,
                things.stream()
                        .filter(one -> one.kind().isSubject())
                        .map(EntityRef::id)
                        .toList());
        progress.done(3);
        entities.retract(
                actor, things.stream().filter(one -> !one.kind().isSubject()).toList());
        progress.done(STEPS);
        var now = clock.instant();
        leftStanding.keep(applied.id(), now);
        imports.undone(applied, actor.account(), now, reason);
        trail.append(
                actor,
                Entry.of(Operation.ALTERATION, "interchange.undone", applied.id())
                        .because(reason));
    }
}
