package occ.meetings.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Agenda;
import occ.meetings.Item;
import occ.meetings.ItemState;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import occ.meetings.Paper;
import occ.meetings.Paper.Change;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.internal.ItemTable.New;
import occ.meetings.internal.PaperTable.Frozen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredAgenda implements Agenda {
    private final ItemTable table;
    private final PaperTable papers;
    private final Gathering gathering;
    private final Sources sources;
    private final MeetingReading reading;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredAgenda(
            ItemTable table,
            PaperTable papers,
            Gathering gathering,
            Sources sources,
            MeetingReading reading,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.papers = papers;
        this.gathering = gathering;
        this.sources = sources;
        this.reading = reading;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Item> items(Actor actor, Meeting meeting) {
        return transactions.as(actor, () -> {
            requireRead(actor, meeting);
            var items = gathering.items(actor, meeting);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "meetings.agenda-read", meeting.id())
                            .counting(items.size()));
            return items;
        });
    }

    @Override
    public Item get(Actor actor, Meeting meeting, Reference reference) {
        return transactions.as(actor, () -> {
            requireRead(actor, meeting);
            var item = find(actor, meeting, reference);
            var about = item.about();
            trail.append(
                    actor,
                    about == null
                            ? Entry.of(Operation.CONSULTATION, "meetings.item-read", item.id())
                            : Entry.of(Operation.CONSULTATION, "meetings.item-read", item.id(), about));
            return item;
        });
    }

    private Item find(Actor actor, Meeting meeting, Reference reference) {
        return gathering.items(actor, meeting).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("item"));
    }

    private void requireRead(Actor actor, Meeting meeting) {
        if (!reading.mayRead(actor, meeting)) {
            throw new NoSuchRecord("meeting");
        }
    }

    @Override
    public List<Paper> papers(Actor actor, Meeting meeting, Item item) {
        return transactions.as(actor, () -> {
            requireRead(actor, meeting);
            var said = sources.papers(actor, reading.sitting(meeting), item.source(), item.record());
            return meeting.closedAt() == null
                    ? said.stream().map(part -> live(part, Change.NONE)).toList()
                    : compared(papers.of(item), said, !meeting.state().wasHeld());
        });
    }

    /** What was decided on has changed by that: after a meeting papers are shown as they stood, and nothing beside. */
    private static List<Paper> compared(List<Frozen> frozen, List<Part> said, boolean comparing) {
        Map<String, Part> now = said.stream()
                .collect(Collectors.toMap(Part::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var compared = new ArrayList<Paper>();
        for (var part : frozen) {
            compared.add(new Paper(
                    part.title(),
                    part.address(),
                    part.blocks(),
                    part.closedAt(),
                    comparing ? change(part, now.get(part.key())) : Change.NONE,
                    part.hash()));
            now.remove(part.key());
        }
        if (comparing) {
            now.values().forEach(part -> compared.add(live(part, Change.NEW)));
        }
        return compared;
    }

    private static Change change(Frozen frozen, @Nullable Part now) {
        if (now == null) {
            return Change.GONE;
        }
        return Blocks.hash(now.title(), now.blocks()).equals(frozen.hash()) ? Change.NONE : Change.CHANGED;
    }

    private static Paper live(Part part, Change change) {
        return new Paper(part.title(), part.address(), part.blocks(), null, change, null);
    }

    @Override
    public Outcome add(Actor actor, Meeting meeting, String title, String words) {
        return transactions.as(actor, () -> {
            if (!mayAdd(actor, meeting)) {
                throw new NotAllowed("Items are added by the group, before its meeting or in it");
            }
            var rank = gathering.last(meeting);
            var reference = table.add(
                    meeting,
                    new New(
                            Item.BY_MEMBER,
                            new Proposal("", title, "", null, null, 0),
                            meeting.group().accessClass(),
                            rank,
                            actor.account(),
                            words),
                    clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "meetings.item-added", meeting.id()));
            return new Done(reference);
        });
    }

    @Override
    public Outcome shift(Actor actor, Meeting meeting, Item item, boolean up) {
        return transactions.as(actor, () -> {
            requireKept(actor, meeting);
            var seen = gathering.items(actor, meeting);
            var here = IntStream.range(0, seen.size())
                    .filter(i -> seen.get(i).id().equals(item.id()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("item"));
            var there = up ? here - 1 : here + 1;
            if (there < 0 || there >= seen.size()) {
                return new Refused("move", "It stands at the end already");
            }
            table.rank(item, beyond(seen, there, up));
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.item-shifted", item.id()));
            return new Done(item.reference());
        });
    }

    /** Between its new neighbours, wherever what others see stands between them. */
    private static long beyond(List<Item> seen, int there, boolean up) {
        var neighbour = seen.get(there).rank();
        var next = up ? there - 1 : there + 1;
        if (next < 0 || next >= seen.size()) {
            return up ? neighbour - (1L << 20) : neighbour + (1L << 20);
        }
        return neighbour + (seen.get(next).rank() - neighbour) / 2;
    }

    @Override
    public Outcome defer(Actor actor, Meeting meeting, Item item, String reason) {
        return takeOff(actor, meeting, item, ItemState.DEFERRED, reason);
    }

    @Override
    public Outcome withdraw(Actor actor, Meeting meeting, Item item, String reason) {
        return takeOff(actor, meeting, item, ItemState.WITHDRAWN, reason);
    }

    private Outcome takeOff(Actor actor, Meeting meeting, Item item, ItemState to, String reason) {
        return transactions.as(actor, () -> {
            if (!mayTakeOff(actor, meeting, item)) {
                throw new NotAllowed("Whoever keeps the meeting takes items off, and whoever put them there");
            }
            if (!table.end(item.id(), item.version(), to, null, reason)) {
                return new Refused("reason", "Somebody else has dealt with it in the meantime");
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.item-taken-off", item.id()));
            return new Done(item.reference());
        });
    }

    private void requireKept(Actor actor, Meeting meeting) {
        reading.requireKeep(actor, meeting.group());
        if (meeting.state().wasHeld()) {
            throw new NotAllowed("The meeting is over");
        }
    }

    @Override
    public boolean mayAdd(Actor actor, Meeting meeting) {
        return transactions.as(
                actor,
                () -> (meeting.state().isBefore() || meeting.state() == MeetingState.IN_SESSION)
                        && reading.belongs(actor, meeting.group()));
    }

    @Override
    public boolean mayTakeOff(Actor actor, Meeting meeting, Item item) {
        return transactions.as(
                actor,
                () -> item.isOpen()
                        && meeting.state().isBefore()
                        && (reading.mayKeep(actor, meeting.group()) || table.wasAddedBy(item, actor.account())));
    }
}
