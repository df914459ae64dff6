package occ.meetings.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import org.springframework.stereotype.Component;

/**
 * Closes papers. Nobody sees all that is on an agenda, and the program sees no more than they do: it freezes in the name of
 * one member after the other what that member sees, and what two see is frozen once.
 */
@Component
class Closing {
    private final MeetingTable table;
    private final MeetingReading reading;
    private final Gathering gathering;
    private final PaperTable papers;
    private final Sources sources;
    private final InTheirNames names;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    Closing(
            MeetingTable table,
            MeetingReading reading,
            Gathering gathering,
            PaperTable papers,
            Sources sources,
            InTheirNames names,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reading = reading;
        this.gathering = gathering;
        this.papers = papers;
        this.sources = sources;
        this.names = names;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the present transaction, what the actor sees. */
    void freeze(Actor actor, Meeting meeting) {
        gathering.gather(actor, meeting);
        var frozen = 0;
        var sitting = reading.sitting(meeting);
        for (var item : gathering.items(actor, meeting)) {
            var number = 0;
            for (var part : sources.papers(actor, sitting, item.source(), item.record())) {
                frozen += papers.freeze(item, part, ++number, clock.instant()) ? 1 : 0;
            }
        }
        trail.append(
                actor,
                Entry.of(Operation.COLLECTION, "meetings.papers-closed", meeting.id())
                        .counting(frozen));
    }

    int whatIsDue() {
        var due = due();
        due.forEach(this::close);
        return due.size();
    }

    /** After somebody closed papers by hand. */
    void forTheOthers(Actor done, Reference reference) {
        close(reference, transactions.as(done, () -> names.others(done, reading.whole(reference))));
    }

    private void close(Reference reference, List<Actor> actors) {
        names.run(actors, actor -> freezeFor(actor, reference));
        actors.stream()
                .limit(1)
                .forEach(actor -> transactions.run(actor, () -> table.gathered(reading.whole(reference))));
    }

    private void freezeFor(Actor actor, Reference reference) {
        var meeting = reading.whole(reference);
        if (meeting.state() != MeetingState.PLANNED
                || table.move(meeting, meeting.version(), MeetingState.AGENDA_FROZEN, null, clock.instant())) {
            freeze(actor, meeting);
        }
    }

    /** With all who belong to each. That a meeting is due, anybody may know who keeps meetings. */
    private Map<Reference, List<Actor>> due() {
        var due = new LinkedHashMap<Reference, List<Actor>>();
        keepers()
                .forEach(keeper -> transactions.run(
                        keeper,
                        () -> table.due(clock.instant()).stream()
                                .map(reading::whole)
                                .forEach(meeting -> due.putIfAbsent(meeting.reference(), names.all(meeting)))));
        return due;
    }

    /** Of the command; where it has none, of every body. */
    private List<Actor> keepers() {
        var national = access.whoMay(Verb.KEEP_MEETINGS, organisations.command().id());
        var keepers = national.isEmpty()
                ? organisations.all().stream()
                        .flatMap(body -> access.whoMay(Verb.KEEP_MEETINGS, body.id()).stream())
                        .distinct()
                : national.stream().limit(1);
        return keepers.map(person -> new Actor(person.id(), person.name(), person.organisation(), Actor.Kind.SERVICE))
                .toList();
    }
}
