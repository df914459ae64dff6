package occ.access.pages;

import java.util.List;
import occ.access.Conflicts.KeptAway;
import occ.access.Conflicts.Lifting;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;

/** Who is kept away from what, for whoever may keep away and lift. */
public record ConflictsPage(List<KeptAway> kept, Form form) {
    public ConflictsPage {
        kept = List.copyOf(kept);
    }

    public String since(KeptAway one) {
        return DateWords.day(one.since());
    }

    public String path(KeptAway one) {
        return "/conflicts/" + one.reference() + "/lifting";
    }

    public String asked(Lifting lifting) {
        return lifting.askedBy() + " asks to lift it: " + lifting.reason();
    }
}
