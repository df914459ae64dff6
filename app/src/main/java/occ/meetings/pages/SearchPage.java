package occ.meetings.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.meetings.MeetingGroup;
import occ.meetings.Minutes.Hit;

/** What was found in minutes. */
public record SearchPage(Form form, List<Hit> hits) {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Search minutes").via("Meetings", MeetingGroup.ADDRESS);
    }

    public boolean asked() {
        return !form.value("q").isBlank();
    }

    public static String when(Hit hit) {
        return DateWords.day(hit.at());
    }
}
