package occ.meetings.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.meetings.Deciding;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingRules;
import occ.meetings.MeetingState;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import occ.meetings.Proceedings;
import occ.meetings.Ruling;
import occ.meetings.internal.RecordTable.Kind;
import org.springframework.stereotype.Component;

/** What is said and asked for in a meeting; what is decided is {@link Decisions}. */
@Component
class StoredProceedings implements Proceedings {
    private final RecordTable table;
    private final ActionTable actions;
    private final ActionClock subjects;
    private final MeetingTable meetings;
    private final MeetingReading reading;
    private final Records records;
    private final Decisions decisions;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredProceedings(
            RecordTable table,
            ActionTable actions,
            ActionClock subjects,
            MeetingTable meetings,
            MeetingReading reading,
            Records records,
            Decisions decisions,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.actions = actions;
        this.subjects = subjects;
        this.meetings = meetings;
        this.reading = reading;
        this.records = records;
        this.decisions = decisions;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public OnRecord of(Actor actor, Meeting meeting, Item item) {
        return transactions.as(actor, () -> records.of(item));
    }

    @Override
    public Optional<Deciding.Offer> offer(Actor actor, Item item, Form form) {
        return transactions.as(actor, () -> decisions.offer(actor, item, form));
    }

    @Override
    public List<Ruling> rulings(Item item) {
        return decisions.rulings(item);
    }

    @Override
    public Optional<String> obstacle(Actor actor, Meeting meeting, Item item) {
        return transactions.as(actor, () -> decisions.obstacle(actor, meeting, item));
    }

    @Override
    public boolean decide(Actor actor, Meeting meeting, Item item, int version, Form form) {
        return transactions.as(actor, () -> decisions.decide(actor, meeting, item, version, form));
    }

    @Override
    public Outcome dissent(Actor actor, Meeting meeting, Item item, AccountId who, String why) {
        return remark(actor, meeting, item, Kind.DISSENT, who, why);
    }

    @Override
    public Outcome recuse(Actor actor, Meeting meeting, Item item, AccountId who, String why) {
        return remark(actor, meeting, item, Kind.RECUSAL, who, why);
    }

    private Outcome remark(Actor actor, Meeting meeting, Item item, Kind kind, AccountId who, String why) {
        return transactions.as(actor, () -> {
            // Anybody says for themself; whoever keeps or chairs the meeting records it of others.
            if (!who.equals(actor.account())) {
                reading.requireKeep(actor, meeting.group());
            }
            var field = kind == Kind.DISSENT ? "dissent-who" : "recusal-who";
            var refused = MeetingRules.recording(meeting)
                    .or(() -> isThere(meeting, who)
                            ? Optional.empty()
                            : Optional.of(new Refused(field, "Choose somebody who is there")));
            if (refused.isPresent()) {
                return refused.get();
            }
            table.remark(item, kind, who, why, actor.account(), clock.instant());
            trail.append(actor, entry("meetings.remark-recorded", item));
            return new Done(item.reference());
        });
    }

    private static boolean isThere(Meeting meeting, AccountId who) {
        return meeting.seats().stream()
                .anyMatch(seat ->
                        seat.member() && seat.present() && seat.account().equals(who));
    }

    @Override
    public Outcome note(Actor actor, Meeting meeting, Item item, int version, String words) {
        return transactions.as(actor, () -> {
            reading.requireKeep(actor, meeting.group());
            if (meeting.state() != MeetingState.IN_SESSION && meeting.state() != MeetingState.HELD) {
                return new Refused("note", "Minutes are written in the meeting and after it, until they are approved");
            }
            if (!table.note(item, version, words, clock.instant())) {
                throw new StaleRecord(
                        List.of(new Difference("Note", words, records.of(item).note())));
            }
            meetings.wrote(meeting, actor.account());
            trail.append(actor, entry("meetings.note-written", item));
            return new Done(item.reference());
        });
    }

    @Override
    public Outcome ask(Actor actor, Meeting meeting, Item item, NewAction action) {
        return transactions.as(actor, () -> {
            reading.requireKeep(actor, meeting.group());
            var now = clock.instant();
            var refused = MeetingRules.recording(meeting)
                    .or(() -> MeetingRules.asking(action, DateWords.today(now)))
                    .or(() -> stranger(meeting, action));
            if (refused.isPresent()) {
                return refused.get();
            }
            var reference = actions.add(meeting, item, action, actor.account(), now);
            if (item.about() != null) {
                subjects.set(actor, item.about());
            }
            trail.append(actor, entry("meetings.action-asked", item));
            return new Done(reference);
        });
    }

    private static Optional<Refused> stranger(Meeting meeting, NewAction action) {
        var owner = action.owner();
        return owner == null || meeting.group().isOf(owner)
                ? Optional.empty()
                : Optional.of(new Refused("owner", "Choose somebody of the group, or a body"));
    }

    static Entry entry(String deed, Item item) {
        var about = item.about();
        return about == null
                ? Entry.of(Operation.ALTERATION, deed, item.id())
                : Entry.of(Operation.ALTERATION, deed, item.id(), about);
    }

    @Override
    public boolean mayRecord(Actor actor, Meeting meeting) {
        return transactions.as(
                actor, () -> meeting.state() == MeetingState.IN_SESSION && reading.mayKeep(actor, meeting.group()));
    }
}
