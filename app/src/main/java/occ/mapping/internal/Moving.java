package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Grounds;
import occ.mapping.Lifecycle;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moves of the lifecycle: find, may they, decide, record, tell. Runs in the actor's transaction. */
@Component
class Moving {
    private final SubjectTable table;
    private final Reach reach;
    private final Levels levels;
    private final Aftermath aftermath;
    private final StateClocks clocks;
    private final Stale stale;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moving(
            SubjectTable table,
            Reach reach,
            Levels levels,
            Aftermath aftermath,
            StateClocks clocks,
            Stale stale,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.reach = reach;
        this.levels = levels;
        this.aftermath = aftermath;
        this.clocks = clocks;
        this.stale = stale;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    MoveOutcome move(Actor actor, EntityId id, int version, Move move, Grounds stated) {
        var subject = find(id);
        reach.require(actor, move.verb(levels.of(actor, subject)), subject);
        if (version >= 0 && version != subject.version()) {
            throw stale.move(subject, move);
        }
        var grounds = aftermath.completed(actor, subject, stated);
        var outcome = Lifecycle.decide(subject.state(), move, actor, grounds);
        switch (outcome) {
            case Moved moved -> record(actor, subject, moved, grounds);
            case Refused _ ->
                trail.append(
                        actor, entry(Operation.ALTERATION, List.of(id), move).ending(Result.REFUSED));
        }
        return outcome;
    }

    private void record(Actor actor, Subject subject, Moved moved, Grounds grounds) {
        var now = clock.instant();
        if (!table.close(subject.id(), subject.version(), now)) {
            throw stale.move(find(subject.id()), moved.move());
        }
        var next = subject.next(moved.to(), grounds instanceof Grounds.Undo undo ? undo.since() : now);
        var reason = Reason.of(grounds);
        table.addStandings(List.of(new Standing(
                next, moved.move().name(), reason.code(), reason.words(), reason.instead(), actor.account(), now)));
        trail.append(
                actor,
                entry(operation(moved), aftermath.records(subject, grounds), moved.move())
                        .because(reason.code()));
        aftermath.of(actor, subject, moved, grounds);
        clocks.moved(actor, subject, next);
        events.publishEvent(new StandingChanged(actor, List.of(subject.id()), moved.from(), moved.to()));
    }

    private Subject find(EntityId id) {
        return table.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
    }

    /** R40: what joins or parts records, and what undoes it, is logged as combination. */
    private static Operation operation(Moved moved) {
        var combines = moved.move() == Move.MERGE || moved.move() == Move.SPLIT;
        return combines || moved.move() == Move.UNDO_COMBINATION ? Operation.COMBINATION : Operation.ALTERATION;
    }

    private static Entry entry(Operation operation, List<EntityId> records, Move move) {
        return Entry.of(
                operation, "mapping." + move.name().toLowerCase(Locale.ROOT).replace('_', '-'), records);
    }
}
