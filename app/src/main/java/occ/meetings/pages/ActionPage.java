package occ.meetings.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.meetings.Action;
import occ.meetings.Action.State;
import occ.meetings.MeetingGroup;

/** One action, and the form that answers it. */
public record ActionPage(Action action, boolean mayAnswer, Mark due, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(action.reference().text())
                .via("Meetings", MeetingGroup.ADDRESS)
                .via("Actions", Action.ADDRESS);
    }

    public String asked() {
        return "%s, %s".formatted(action.meetingName(), DateWords.day(action.askedAt()));
    }

    public String answered() {
        var at = action.answeredAt();
        return at == null ? "" : "%s, %s".formatted(action.answeredBy(), DateWords.moment(at));
    }

    public List<Option> states() {
        return Options.of(List.of(State.DONE, State.NOT_DONE), State::name, State::label);
    }
}
