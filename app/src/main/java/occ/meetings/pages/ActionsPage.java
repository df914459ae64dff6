package occ.meetings.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Mark;
import occ.meetings.Action;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;

/** Open actions: the reader’s own and what is late in the groups they keep, or those about one subject. */
public record ActionsPage(
        List<Action> own,
        List<Action> late,
        LocalDate today,
        @Nullable String about,
        @Nullable String aboutAddress) {
    private static final int SOON = 3;

    public ActionsPage {
        own = List.copyOf(own);
        late = List.copyOf(late);
    }

    public Breadcrumbs breadcrumbs() {
        return about == null || aboutAddress == null
                ? Breadcrumbs.to("Actions").via("Meetings", MeetingGroup.ADDRESS)
                : Breadcrumbs.to("Actions of meetings").via(about, aboutAddress);
    }

    public Mark due(Action action) {
        return due(action, today);
    }

    static Mark due(Action action, LocalDate today) {
        return action.state() == Action.State.OPEN
                ? Mark.due(action.due(), today, SOON)
                : new Mark(Mark.Kind.PLAIN, action.state().label());
    }
}
