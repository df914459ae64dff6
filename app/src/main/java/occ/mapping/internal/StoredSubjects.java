package occ.mapping.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.Classification;
import occ.mapping.Grounds;
import occ.mapping.HistoryStep;
import occ.mapping.Lifecycle;
import occ.mapping.MappingVerb;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.pole.SourceId;
import org.springframework.stereotype.Component;

@Component
class StoredSubjects implements Subjects {
    private final SubjectTable table;
    private final HistoryTable history;
    private final Opening opening;
    private final Moving moving;
    private final Reclassifying reclassifying;
    private final Extending extending;
    private final Retracting retracting;
    private final Reach reach;
    private final Levels levels;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredSubjects(
            SubjectTable table,
            HistoryTable history,
            Opening opening,
            Moving moving,
            Reclassifying reclassifying,
            Extending extending,
            Retracting retracting,
            Reach reach,
            Levels levels,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.opening = opening;
        this.moving = moving;
        this.reclassifying = reclassifying;
        this.extending = extending;
        this.retracting = retracting;
        this.reach = reach;
        this.levels = levels;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Subject get(Actor actor, Reference reference, AsAt asAt) {
        return transactions.as(
                actor,
                () -> table.find(reference, asAt.instant(clock.instant()))
                        .map(subject -> consulted(actor, subject))
                        .orElseThrow(() -> new NoSuchRecord("subject")));
    }

    @Override
    public Subject get(Actor actor, EntityId id) {
        return transactions.as(
                actor,
                () -> table.find(id)
                        .map(subject -> consulted(actor, subject))
                        .orElseThrow(() -> new NoSuchRecord("subject")));
    }

    @Override
    public MoveOutcome move(Actor actor, EntityId subject, int version, Move move, Grounds grounds) {
        return transactions.as(actor, () -> moving.move(actor, subject, version, move, grounds));
    }

    @Override
    public Recording<Subject> reclassify(Actor actor, EntityId id, int version, Classification classification) {
        return transactions.as(actor, () -> {
            var subject = table.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
            reach.require(actor, MappingVerb.REVIEW, subject);
            var problems = classification.problems();
            return problems.isEmpty()
                    ? new Recording.Recorded<>(reclassifying.reclassify(actor, subject, version, classification))
                    : new Recording.Refused<>(problems);
        });
    }

    @Override
    public Recording<Subject> extendDevelopment(Actor actor, EntityId id, int version, String reason) {
        return transactions.as(actor, () -> extending.extend(actor, id, version, reason));
    }

    @Override
    public boolean may(Actor actor, MappingVerb verb, Subject subject) {
        return reach.may(actor, verb, subject);
    }

    @Override
    public List<Move> movesOpenTo(Actor actor, Subject subject) {
        return transactions.as(actor, () -> {
            var level = levels.of(actor, subject);
            return Lifecycle.movesFrom(subject.state()).stream()
                    .filter(move -> actor.isPerson() && reach.may(actor, move.verb(level), subject))
                    .toList();
        });
    }

    @Override
    public List<HistoryStep> history(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.CONSULTATION, "mapping.history-read", subject));
            return history.of(subject, asAt.instant(clock.instant()));
        });
    }

    @Override
    public List<Subject> open(Actor actor, List<NewSubject> asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            return opening.open(actor, asked);
        });
    }

    @Override
    public void retract(Actor actor, Collection<EntityId> subjects) {
        transactions.run(actor, () -> {
            if (!access.may(actor, Verb.IMPORT)) {
                access.require(actor, Verb.ACCEPT_IMPORT);
            }
            retracting.retract(actor, subjects);
        });
    }

    @Override
    public List<Subject> workedOnSince(Actor actor, SourceId source) {
        return transactions.as(actor, () -> {
            var worked = table.workedOnSince(source);
            var ids = worked.stream().map(Subject::id).toList();
            trail.append(actor, Entry.of(Operation.CONSULTATION, "mapping.worked-on-read", ids));
            return worked;
        });
    }

    private Subject consulted(Actor actor, Subject subject) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, "mapping.subject-read", subject.id()));
        return subject;
    }
}
