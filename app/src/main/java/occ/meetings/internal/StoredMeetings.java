package occ.meetings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingId;
import occ.meetings.MeetingMove;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import occ.meetings.PaperTimes;
import org.springframework.stereotype.Component;

@Component
class StoredMeetings implements Meetings {
    private static final int PROPOSED = 6;

    private final MeetingTable table;
    private final SeatTable seats;
    private final MeetingReading reading;
    private final MeetingGroups groups;
    private final Closing closing;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredMeetings(
            MeetingTable table,
            SeatTable seats,
            MeetingReading reading,
            MeetingGroups groups,
            Closing closing,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.seats = seats;
        this.reading = reading;
        this.groups = groups;
        this.closing = closing;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Instant> proposed(Actor actor, MeetingGroup group) {
        return transactions.as(actor, () -> {
            var planned = table.of(group.id()).stream()
                    .map(Meeting::startsAt)
                    .map(DateWords::today)
                    .toList();
            return group.cycle().next(DateWords.today(clock.instant()), PROPOSED).stream()
                    .filter(day -> !planned.contains(day))
                    .map(day -> PaperTimes.beginning(day, group.cycle().at()))
                    .toList();
        });
    }

    @Override
    public Outcome plan(Actor actor, Reference reference, LocalDate day, LocalTime at, String place) {
        return transactions.as(actor, () -> {
            var group = groups.get(actor, reference);
            reading.requireKeep(actor, group);
            var now = clock.instant();
            var starts = PaperTimes.beginning(day, at);
            if (!starts.isAfter(now)) {
                return new Refused("day", "The meeting must be in the future");
            }
            var meeting = new MeetingTable.New(
                    new MeetingId(Uuid7.at(now)),
                    Reference.next("MTG"),
                    starts,
                    PaperTimes.closing(starts, group.paperHours()),
                    place);
            if (!table.add(group, meeting, now)) {
                return new Refused("day", "The group has a meeting planned for that time");
            }
            trail.append(actor, Entry.of(Operation.COLLECTION, "meetings.meeting-planned", meeting.id(), group.id()));
            return new Done(meeting.reference());
        });
    }

    @Override
    public List<Meeting> of(Actor actor, MeetingGroup group) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.of(group.id());
        });
    }

    @Override
    public List<Meeting> open(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.open().stream()
                    .map(reading::whole)
                    .filter(meeting -> reading.belongs(actor, meeting.group()))
                    .toList();
        });
    }

    @Override
    public Meeting get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var meeting = reading.of(actor, reference);
            trail.append(
                    actor,
                    Entry.of(
                            Operation.CONSULTATION,
                            "meetings.meeting-read",
                            meeting.id(),
                            meeting.group().id()));
            return meeting;
        });
    }

    @Override
    public Outcome move(Actor actor, Reference reference, int version, MeetingMove move, String words) {
        var outcome = transactions.as(actor, () -> moved(actor, reference, version, move, words));
        if (outcome instanceof Done && move == MeetingMove.FREEZE) {
            closing.forTheOthers(actor, reference);
        }
        return outcome;
    }

    private Outcome moved(Actor actor, Reference reference, int version, MeetingMove move, String words) {
        var meeting = reading.of(actor, reference);
        reading.requireKeep(actor, meeting.group());
        if (!move.isPossibleFrom(meeting.state())) {
            return new Refused(
                    "move",
                    "It is “%s”, so that cannot be done"
                            .formatted(meeting.state().label()));
        }
        if (move == MeetingMove.CANCEL && words.isBlank()) {
            return new Refused("words", "Enter why it is cancelled");
        }
        if (!table.move(meeting, version, move.to(), move == MeetingMove.CANCEL ? words : null, clock.instant())) {
            throw new StaleRecord(List.of(
                    new Difference("State", move.to().label(), meeting.state().label())));
        }
        if (move == MeetingMove.FREEZE) {
            closing.freeze(actor, reading.whole(reference));
        }
        if (move == MeetingMove.BEGIN) {
            seats.lay(meeting);
        }
        trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.meeting-moved", meeting.id()));
        return new Done(reference);
    }

    @Override
    public List<MeetingMove> movesOpenTo(Actor actor, Meeting meeting) {
        return transactions.as(
                actor,
                () -> reading.mayKeep(actor, meeting.group())
                        ? Arrays.stream(MeetingMove.values())
                                .filter(move -> move.isPossibleFrom(meeting.state()))
                                .toList()
                        : List.of());
    }

    @Override
    public Outcome attend(Actor actor, Reference reference, Set<AccountId> present) {
        return transactions.as(actor, () -> {
            var meeting = reading.of(actor, reference);
            reading.requireKeep(actor, meeting.group());
            if (meeting.state() != MeetingState.IN_SESSION) {
                return new Refused("present", "Who is there is recorded while the meeting is in session");
            }
            seats.attend(meeting, present);
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.attendance-recorded", meeting.id()));
            return new Done(reference);
        });
    }

    @Override
    public boolean mayKeep(Actor actor, Meeting meeting) {
        return transactions.as(actor, () -> reading.mayKeep(actor, meeting.group()));
    }

    @Override
    public boolean mayChair(Actor actor, Meeting meeting) {
        return transactions.as(actor, () -> reading.mayChair(actor, meeting.group()));
    }

    @Override
    public int closeWhatIsDue() {
        return closing.whatIsDue();
    }
}
