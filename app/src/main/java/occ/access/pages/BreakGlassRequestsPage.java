package occ.access.pages;

import java.util.List;
import occ.access.BreakGlass.Waiting;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Words;

/** What others ask to read in an emergency, as somebody who may let them. */
public record BreakGlassRequestsPage(List<Waiting> waiting, Form form) {
    public BreakGlassRequestsPage {
        waiting = List.copyOf(waiting);
    }

    public String askedAt(Waiting asked) {
        return DateWords.moment(asked.askedAt());
    }

    public String hours(Waiting asked) {
        return Words.count(asked.hours(), "hour", "hours");
    }

    public String path(Waiting asked) {
        return "/break-glass/requests/" + asked.reference();
    }
}
