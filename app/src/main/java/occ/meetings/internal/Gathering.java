package occ.meetings.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import occ.kernel.Actor;
import occ.meetings.Item;
import occ.meetings.ItemState;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.internal.ItemTable.New;
import occ.meetings.internal.ItemTable.Row;
import occ.meetings.internal.Sources.Put;
import org.springframework.stereotype.Component;

/** Keeps the agenda of a planned meeting in step with what its sources say, as far as the actor sees. */
@Component
class Gathering {
    /** So far apart that much can be put between two items. */
    private static final long STEP = 1L << 20;

    private static final long BETWEEN_SOURCES = 1L << 40;

    private final ItemTable items;
    private final Sources sources;
    private final MeetingReading reading;
    private final Clock clock;

    Gathering(ItemTable items, Sources sources, MeetingReading reading, Clock clock) {
        this.items = items;
        this.sources = sources;
        this.reading = reading;
        this.clock = clock;
    }

    /** In order, each with its number for this reader. */
    List<Item> items(Actor actor, Meeting meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            gather(actor, meeting);
        }
        var shown = items.of(meeting).stream()
                .map(Row::item)
                .filter(item -> item.state() != ItemState.DROPPED)
                .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> shown.get(i).numbered(i + 1))
                .toList();
    }

    void gather(Actor actor, Meeting meeting) {
        var stored = items.of(meeting);
        var put = sources.proposals(actor, reading.sitting(meeting));
        put.forEach(one -> keep(meeting, stored, one));
        stored.stream()
                .filter(row -> isLeftOver(row, put))
                .forEach(row ->
                        items.stand(row.item(), ItemState.DROPPED, row.item().title()));
    }

    private void keep(Meeting meeting, List<Row> stored, Put put) {
        var there = stored.stream().map(Row::item).filter(item -> is(item, put)).findFirst();
        if (there.isEmpty()) {
            var accessClass = Objects.requireNonNullElse(
                    put.proposal().accessClass(), meeting.group().accessClass());
            var rank = put.source().order() * BETWEEN_SOURCES + put.proposal().order() * STEP;
            items.add(
                    meeting,
                    new New(put.source().key(), put.proposal(), accessClass, rank, null, null),
                    clock.instant());
        } else if (there.get().state() == ItemState.DROPPED
                || !there.get().title().equals(put.proposal().title())) {
            var state = there.get().state() == ItemState.DROPPED
                    ? ItemState.WAITING
                    : there.get().state();
            items.stand(there.get(), state, put.proposal().title());
        }
    }

    private static boolean is(Item item, Put put) {
        return item.source().equals(put.source().key())
                && item.record().equals(put.proposal().record());
    }

    private static boolean isLeftOver(Row row, List<Put> put) {
        return !row.touched()
                && row.item().state() == ItemState.WAITING
                && put.stream().noneMatch(one -> is(row.item(), one));
    }

    /** Behind all that sources put there, and behind what members did. */
    long last(Meeting meeting) {
        var last = items.of(meeting).stream()
                .mapToLong(row -> row.item().rank())
                .max()
                .orElse(0);
        return Math.max(last, MemberItems.ORDER * BETWEEN_SOURCES) + STEP;
    }
}
