package occ.meetings.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Action;
import occ.meetings.Meeting;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/** What meetings asked of somebody by name. Whoever keeps the group’s meetings hands it on. */
@Component
class ActionsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "meeting-action", "Actions of meetings", 30, "Each is theirs at once. They answer it by the same day.");

    private final ActionTable table;
    private final ActionClock subjects;
    private final MeetingReading reading;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;

    ActionsHeld(
            ActionTable table,
            ActionClock subjects,
            MeetingReading reading,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.subjects = subjects;
        this.reading = reading;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    private record Asked(Action action, Meeting meeting) {}

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var asked = asked(actor, table.openOf(holder));
            if (!asked.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "meetings.actions-listed")
                                .counting(asked.size()));
            }
            return asked.stream().map(one -> holding(actor, one)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> {
            var loads = new HashMap<AccountId, Integer>();
            for (var one : asked(actor, table.openOfSomebody())) {
                var owner = one.action().owner();
                if (owner != null) {
                    loads.merge(owner, 1, Integer::sum);
                }
            }
            return loads;
        });
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> asked(actor, table.openOf(holder)).stream()
                        .filter(one -> reading.mayKeep(actor, one.meeting().group()))
                        .flatMap(this::mayHave)
                        .distinct()
                        .toList());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> asked(actor, table.openOf(baton.from())).stream()
                        .filter(one -> one.action().reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(one -> pass(actor, one, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Asked one, Baton baton) {
        reading.requireKeep(actor, one.meeting().group());
        var action = one.action();
        if (mayHave(one).noneMatch(person -> person.id().equals(baton.to().id()))) {
            trail.append(actor, entry(action).ending(Result.REFUSED));
            return new Passing.Refused(baton.to().name() + " may not read it, or does not work for " + body(one));
        }
        if (!table.give(action, baton.to().id())) {
            return Passing.gone();
        }
        var about = action.about();
        if (about != null) {
            subjects.set(actor, about);
        }
        trail.append(actor, entry(action));
        return new Passing.Moved();
    }

    private static Entry entry(Action action) {
        var about = action.about();
        var deed = "meetings.action-handed-on";
        return about == null
                ? Entry.of(Operation.ALTERATION, deed, action.id())
                : Entry.of(Operation.ALTERATION, deed, action.id(), about);
    }

    /** Those that the actor may see: asked of themself, or of a meeting that they may read. */
    private List<Asked> asked(Actor actor, List<Action> actions) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        Map<Reference, Meeting> meetings = actions.stream()
                .map(Action::meeting)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), reading::whole));
        return actions.stream()
                .flatMap(action -> Stream.ofNullable(meetings.get(action.meeting()))
                        .filter(meeting -> actor.account().equals(action.owner()) || reading.mayRead(actor, meeting))
                        .map(meeting -> new Asked(action, meeting)))
                .toList();
    }

    private Stream<Person> mayHave(Asked one) {
        return access.whoMay(Verb.READ_MAP, one.meeting().group().body()).stream()
                .filter(person -> classes.mayRead(
                        new Actor(person.id(), person.name(), person.organisation(), Actor.Kind.PERSON),
                        one.action().accessClass()));
    }

    private Holding holding(Actor actor, Asked one) {
        var action = one.action();
        return new Holding(
                action.reference().text(),
                action.words(),
                action.address(),
                action.aboutName() == null
                        ? action.meetingName()
                        : action.meetingName() + ", about " + action.aboutName(),
                action.due(),
                reading.mayKeep(actor, one.meeting().group())
                        ? null
                        : "Whoever keeps meetings of " + body(one) + " hands it on");
    }

    private static String body(Asked one) {
        return one.meeting().group().bodyName();
    }
}
