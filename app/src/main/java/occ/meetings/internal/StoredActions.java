package occ.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.meetings.Action;
import occ.meetings.Actions;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Component;

@Component
class StoredActions implements Actions {
    private final ActionTable table;
    private final ActionClock subjects;
    private final MeetingReading reading;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredActions(
            ActionTable table,
            ActionClock subjects,
            MeetingReading reading,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.reading = reading;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Action> waiting(Actor actor) {
        return transactions.as(
                actor, () -> access.may(actor, Verb.READ_MAP) ? listed(actor, table.waiting(actor)) : List.of());
    }

    @Override
    public List<Action> late(Actor actor, LocalDate before) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.KEEP_MEETINGS)
                        ? listed(
                                actor,
                                table.late(before).stream()
                                        .filter(action -> keeps(actor, action))
                                        .toList())
                        : List.of());
    }

    @Override
    public List<Action> of(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return listed(actor, table.openAbout(subject));
        });
    }

    private List<Action> listed(Actor actor, List<Action> actions) {
        if (!actions.isEmpty()) {
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "meetings.actions-listed").counting(actions.size()));
        }
        return actions;
    }

    @Override
    public Action get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var action = find(actor, reference);
            trail.append(actor, entry(Operation.CONSULTATION, "meetings.action-read", action));
            return action;
        });
    }

    private Action find(Actor actor, Reference reference) {
        return table.find(reference)
                .filter(action -> isAsked(actor, action) || reading.mayRead(actor, reading.whole(action.meeting())))
                .orElseThrow(() -> new NoSuchRecord("action"));
    }

    private static Entry entry(Operation operation, String deed, Action action) {
        var about = action.about();
        return about == null ? Entry.of(operation, deed, action.id()) : Entry.of(operation, deed, action.id(), about);
    }

    @Override
    public Outcome answer(Actor actor, Reference reference, int version, Action.State state, String words) {
        return transactions.as(actor, () -> {
            var action = find(actor, reference);
            if (!mayAnswer(actor, action)) {
                throw new NotAllowed("Whoever was asked answers, or whoever keeps the meetings");
            }
            if (state == Action.State.OPEN) {
                return new Refused("state", "Select how it ended");
            }
            var now = clock.instant();
            if (!table.answer(action, version, state, words, actor.account(), now)) {
                throw new StaleRecord(List.of(
                        new Difference(
                                "How it ended", state.label(), action.state().label()),
                        new Difference("Answer", words, action.answer() == null ? "" : action.answer())));
            }
            if (action.about() != null) {
                subjects.set(actor, action.about());
            }
            trail.append(actor, entry(Operation.ALTERATION, "meetings.action-answered", action));
            return new Done(reference);
        });
    }

    @Override
    public boolean mayAnswer(Actor actor, Action action) {
        return transactions.as(
                actor, () -> action.state() == Action.State.OPEN && (isAsked(actor, action) || keeps(actor, action)));
    }

    private boolean isAsked(Actor actor, Action action) {
        var owner = action.owner();
        return owner == null ? actor.unit().equals(table.body(action)) : owner.equals(actor.account());
    }

    private boolean keeps(Actor actor, Action action) {
        return reading.mayKeep(actor, reading.whole(action.meeting()).group());
    }
}
