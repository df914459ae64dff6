package occ.access.pages;

import occ.access.Conflicts.KeptAway;
import occ.faces.pages.Form;

public record LiftingPage(KeptAway kept, Form form) {
    public String path() {
        return "/conflicts/" + kept.reference() + "/lifting";
    }
}
