package occ.meetings.pages;

import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.meetings.Agenda;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Meetings;
import occ.meetings.Proceedings;
import org.springframework.stereotype.Component;

/** Puts the page of an item together. */
@Component
class ItemDesk {
    static final String TEMPLATE = "meetings/item";

    private final Meetings meetings;
    private final Agenda agenda;
    private final Proceedings proceedings;
    private final MeetingsInPaths paths;
    private final Organisations organisations;

    ItemDesk(
            Meetings meetings,
            Agenda agenda,
            Proceedings proceedings,
            MeetingsInPaths paths,
            Organisations organisations) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.proceedings = proceedings;
        this.paths = paths;
        this.organisations = organisations;
    }

    /** An item at hand, with its meeting. */
    record At(Meeting meeting, Item item) {}

    At at(Actor actor, String meeting, String item) {
        var found = paths.meeting(actor, meeting);
        return new At(found, paths.item(actor, found, item));
    }

    ItemPage page(Actor actor, At at, Form form) {
        var meeting = at.meeting();
        var item = at.item();
        var obstacle = proceedings.obstacle(actor, meeting, item);
        var keeps = meetings.mayKeep(actor, meeting);
        return new ItemPage(
                meeting,
                agenda.items(actor, meeting),
                item,
                agenda.papers(actor, meeting, item),
                proceedings.of(actor, meeting, item),
                obstacle.orElse(null),
                obstacle.isPresent()
                        ? null
                        : proceedings.offer(actor, item, form).orElse(null),
                proceedings.rulings(item),
                bodies(),
                meeting.seats().stream()
                        .filter(seat -> seat.member() && seat.present())
                        .filter(seat -> keeps || seat.account().equals(actor.account()))
                        .toList(),
                proceedings.mayRecord(actor, meeting),
                keeps && (meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.HELD),
                agenda.mayTakeOff(actor, meeting, item),
                keeps && !meeting.state().wasHeld() && meeting.state() != MeetingState.CANCELLED,
                form);
    }

    List<Organisation> bodies() {
        return organisations.all();
    }

    /** The one that comes after, for this reader. */
    Optional<Item> after(Actor actor, At at) {
        return agenda.items(actor, at.meeting()).stream()
                .filter(item -> item.number() == at.item().number() + 1)
                .findFirst();
    }
}
