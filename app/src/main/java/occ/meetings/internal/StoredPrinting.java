package occ.meetings.internal;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.meetings.Agenda;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Minutes;
import occ.meetings.Minutes.Section;
import occ.meetings.Printing;
import occ.meetings.Sheets;
import occ.meetings.internal.PaperTable.Frozen;
import org.springframework.stereotype.Component;

@Component
class StoredPrinting implements Printing {
    private final MeetingReading reading;
    private final Minutes minutes;
    private final Agenda agenda;
    private final PaperTable papers;
    private final AccessClasses classes;
    private final Sheets sheets;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredPrinting(
            MeetingReading reading,
            Minutes minutes,
            Agenda agenda,
            PaperTable papers,
            AccessClasses classes,
            Sheets sheets,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.reading = reading;
        this.minutes = minutes;
        this.agenda = agenda;
        this.papers = papers;
        this.classes = classes;
        this.sheets = sheets;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public byte[] minutes(Actor actor, Reference reference, Marking upTo) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var meeting = reading.of(actor, reference);
            if (!meeting.state().wasHeld()) {
                throw new NoSuchRecord("minutes");
            }
            return copy(
                    actor,
                    meeting,
                    meeting.state() == MeetingState.APPROVED ? "Minutes" : "Draft minutes",
                    upTo,
                    minutes.of(actor, meeting));
        });
    }

    @Override
    public byte[] papers(Actor actor, Reference reference, Marking upTo) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var meeting = reading.of(actor, reference);
            if (meeting.closedAt() == null) {
                throw new NoSuchRecord("papers");
            }
            var sections = new ArrayList<Section>();
            for (var item : agenda.items(actor, meeting)) {
                for (var part : papers.of(item)) {
                    sections.add(section(sections.size() + 1, item.title(), part));
                }
            }
            return copy(actor, meeting, "Papers", upTo, sections);
        });
    }

    private Section section(int number, String title, Frozen part) {
        var read = classes.get(part.accessClass());
        return new Section(
                number,
                part.title().equals(title) ? title : title + ": " + part.title(),
                read.marking(),
                read.handling().label(),
                part.blocks());
    }

    private byte[] copy(Actor actor, Meeting meeting, String what, Marking upTo, List<Section> sections) {
        var kept = sections.stream()
                .filter(section -> section.marking().compareTo(upTo) <= 0)
                .toList();
        trail.append(
                actor,
                Entry.of(Operation.EXPORT, "meetings.copy-taken", meeting.id()).counting(kept.size()));
        return sheets.pdf(
                "%s of %s".formatted(what, meeting.group().name()),
                DateWords.moment(meeting.startsAt()) + ", " + meeting.place(),
                kept);
    }
}
