package occ.meetings.pages;

import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Agenda;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.Meetings;
import org.springframework.stereotype.Component;

/** What an address names: a group, a meeting, an item; and the version that the writer of a form had before them. */
@Component
class MeetingsInPaths {
    static final String GROUP = MeetingGroup.ADDRESS + "/groups/{group}";
    static final String ONE = MeetingGroup.ADDRESS + "/{reference}";
    static final String ITEM = ONE + "/items/{item}";

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Agenda agenda;

    MeetingsInPaths(MeetingGroups groups, Meetings meetings, Agenda agenda) {
        this.groups = groups;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    MeetingGroup group(Actor actor, String typed) {
        return groups.get(actor, parse(typed));
    }

    Meeting meeting(Actor actor, String typed) {
        return meetings.get(actor, parse(typed));
    }

    Item item(Actor actor, Meeting meeting, String typed) {
        return agenda.get(actor, meeting, parse(typed));
    }

    static Reference parse(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }

    static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
