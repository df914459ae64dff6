package occ.meetings.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;
import occ.meetings.MeetingState;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.Proceedings.Said;
import occ.meetings.internal.RecordTable.Kind;
import org.springframework.stereotype.Component;

/** Who has a hand in an item stands back from it, because its source says so and whether they say so or not. */
@Component
class StandingBack {
    private final Sources sources;
    private final Records records;
    private final RecordTable table;
    private final Trail trail;
    private final Clock clock;

    StandingBack(Sources sources, Records records, RecordTable table, Trail trail, Clock clock) {
        this.sources = sources;
        this.records = records;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is on record, and who stands back besides. */
    OnRecord with(Actor actor, Meeting meeting, Item item) {
        var record = records.of(item);
        var recusals = new ArrayList<>(record.recusals());
        besides(actor, meeting, item, record)
                .forEach((seat, why) -> recusals.add(new Said(seat.account(), seat.name(), why)));
        return new OnRecord(
                record.decided(), record.dissents(), recusals, record.actions(), record.note(), record.noteVersion());
    }

    /** Before anything is decided, so that the minutes say it of whoever was there. */
    void record(Actor actor, Meeting meeting, Item item) {
        if (meeting.state() != MeetingState.IN_SESSION || !item.isOpen()) {
            return;
        }
        besides(actor, meeting, item, records.of(item)).forEach((seat, why) -> {
            table.remark(item, Kind.RECUSAL, seat.account(), why, actor.account(), clock.instant());
            trail.append(actor, StoredProceedings.entry("meetings.remark-recorded", item));
        });
    }

    private Map<Seat, String> besides(Actor actor, Meeting meeting, Item item, OnRecord record) {
        var said = record.recusals().stream().map(Said::account).toList();
        var there = there(meeting, said);
        var back = sources.deciding(item.source())
                .map(deciding -> deciding.standingBack(actor, item.record(), accounts(there)))
                .orElse(Map.of());
        return there.stream()
                .filter(seat -> back.containsKey(seat.account()))
                .collect(Collectors.toMap(seat -> seat, seat -> back.get(seat.account())));
    }

    private static List<Seat> there(Meeting meeting, List<AccountId> said) {
        return meeting.seats().stream()
                .filter(Seat::present)
                .filter(seat -> !said.contains(seat.account()))
                .toList();
    }

    private static List<AccountId> accounts(List<Seat> seats) {
        return seats.stream().map(Seat::account).toList();
    }
}
