package occ.meetings.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.meetings.MeetingGroup;
import org.springframework.stereotype.Component;

@Component
class MeetingNavigation implements NavigationSource {
    private static final int AFTER_TASKING = 31;

    private final Access access;

    MeetingNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(NavigationArea.WORK, AFTER_TASKING, "Meetings", MeetingGroup.ADDRESS))
                : List.of();
    }
}
