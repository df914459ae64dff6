package occ.meetings.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.meetings.Block;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Minutes;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Component;

@Component
class StoredMinutes implements Minutes {
    private final MinuteTable table;
    private final MeetingTable meetings;
    private final MeetingReading reading;
    private final Drawing drawing;
    private final InTheirNames names;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredMinutes(
            MinuteTable table,
            MeetingTable meetings,
            MeetingReading reading,
            Drawing drawing,
            InTheirNames names,
            AccessClasses classes,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.meetings = meetings;
        this.reading = reading;
        this.drawing = drawing;
        this.names = names;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Section> of(Actor actor, Meeting meeting) {
        return transactions.as(actor, () -> {
            if (!reading.mayRead(actor, meeting)) {
                throw new NoSuchRecord("meeting");
            }
            var sections = sections(actor, meeting);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "meetings.minutes-read", meeting.id())
                            .counting(sections.size()));
            return sections;
        });
    }

    private List<Section> sections(Actor actor, Meeting meeting) {
        var sections = new ArrayList<Section>();
        if (meeting.state() == MeetingState.APPROVED) {
            for (var kept : table.of(meeting.id())) {
                sections.add(section(sections.size(), kept.accessClass(), kept.title(), kept.blocks()));
            }
        } else {
            for (var drawn : drawing.of(actor, meeting)) {
                sections.add(section(sections.size(), drawn.accessClass(), drawn.title(), drawn.blocks()));
            }
        }
        return sections;
    }

    private Section section(int number, ClassId accessClass, String title, List<Block> blocks) {
        var read = classes.get(accessClass);
        return new Section(number, title, read.marking(), read.handling().label(), blocks);
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, int version) {
        var others = new ArrayList<Actor>();
        var outcome = transactions.as(actor, () -> {
            var meeting = reading.of(actor, reference);
            reading.requireChair(actor, meeting.group());
            if (wrote(actor, meeting)) {
                return new Refused("approve", "Somebody else than their writer approves minutes");
            }
            if (meeting.state() != MeetingState.HELD) {
                return new Refused(
                        "approve",
                        "It is “%s”, so there is nothing to approve"
                                .formatted(meeting.state().label()));
            }
            keep(actor, meeting);
            if (!meetings.approve(meeting, version, actor.account(), clock.instant())) {
                throw new StaleRecord(List.of(new Difference(
                        "State", "Minutes approved", meeting.state().label())));
            }
            others.addAll(names.others(actor, meeting));
            trail.append(actor, Entry.of(Operation.ALTERATION, "meetings.minutes-approved", meeting.id()));
            return (Outcome) new Done(reference);
        });
        names.run(others, other -> {
            var meeting = reading.whole(reference);
            keep(other, meeting);
            trail.append(other, Entry.of(Operation.COLLECTION, "meetings.minutes-kept", meeting.id()));
        });
        return outcome;
    }

    private void keep(Actor actor, Meeting meeting) {
        drawing.of(actor, meeting).forEach(drawn -> table.keep(meeting, drawn, clock.instant()));
    }

    private boolean wrote(Actor actor, Meeting meeting) {
        return meeting.group().secretary().equals(actor.account())
                || meetings.writers(meeting.id()).contains(actor.account().value());
    }

    @Override
    public boolean mayApprove(Actor actor, Meeting meeting) {
        return transactions.as(
                actor,
                () -> meeting.state() == MeetingState.HELD
                        && reading.mayChair(actor, meeting.group())
                        && !wrote(actor, meeting));
    }

    @Override
    public List<Hit> search(Actor actor, String words, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var readable = meetings.approved().stream()
                    .filter(meeting -> reading.mayRead(actor, reading.whole(meeting)))
                    .collect(Collectors.toMap(Meeting::reference, Function.identity()));
            var keys = readable.values().stream()
                    .map(meeting -> meeting.id().value())
                    .toList();
            var hits = table.search(words, keys, most);
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "meetings.minutes-searched").counting(hits.size()));
            return hits.stream()
                    .map(hit -> hit(requireNonNull(readable.get(hit.meeting())), hit))
                    .toList();
        });
    }

    private static Hit hit(Meeting meeting, MinuteTable.Hit hit) {
        return new Hit(
                meeting.group().name(), meeting.startsAt(), meeting.address() + "/minutes", hit.title(), hit.excerpt());
    }
}
