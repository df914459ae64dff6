package occ.access.pages;

import java.util.List;
import occ.access.BreakGlass.Broken;
import occ.faces.pages.DateWords;

/** Who was let in, for those who must know of it. */
public record BreakGlassNoticesPage(List<Broken> notices) {
    public BreakGlassNoticesPage {
        notices = List.copyOf(notices);
    }

    public String span(Broken broken) {
        return DateWords.moment(broken.since()) + " to " + DateWords.moment(broken.until());
    }

    public String compartment(Broken broken) {
        var name = broken.compartment();
        return name == null ? "A compartment" : name;
    }
}
