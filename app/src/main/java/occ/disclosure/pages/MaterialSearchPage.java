package occ.disclosure.pages;

import java.util.List;
import occ.audit.HeldText;
import occ.disclosure.Investigation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;

/** What is written of somebody in plans, meetings, bids and exposures, to be marked from here. */
public record MaterialSearchPage(Investigation investigation, String words, List<HeldText> found, Form form) {
    public MaterialSearchPage {
        found = List.copyOf(found);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Look for material")
                .via("Investigations", Investigation.ADDRESS)
                .via(investigation.name(), investigation.address());
    }

    public String mark(HeldText text) {
        return Investigation.ADDRESS + "/marks/new?record=" + text.record().text();
    }
}
