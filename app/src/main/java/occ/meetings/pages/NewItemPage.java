package occ.meetings.pages;

import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.meetings.Meeting;

/** The form on which a member puts something on an agenda. */
public record NewItemPage(Meeting meeting, Form form) {
    public Breadcrumbs breadcrumbs() {
        return MeetingPage.below(meeting, "Put something on the agenda");
    }
}
