package occ.meetings.pages;

import java.util.List;
import occ.access.Organisation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.meetings.MeetingGroup;

/** For which body a group is set up. */
public record BodyPage(List<Organisation> bodies, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Set up a group").via("Meetings", MeetingGroup.ADDRESS);
    }

    public List<Option> options() {
        return Options.withNone("Choose a body", Options.of(bodies, Organisation::key, Organisation::name));
    }
}
