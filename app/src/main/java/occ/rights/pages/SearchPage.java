package occ.rights.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.rights.Searching.Hit;

/** What answers to the requester's names and numbers. */
public record SearchPage(CaseTop top, List<Hit> hits, String also, Form form) {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    public String looked() {
        return String.join(", ", top.about().requester().searched());
    }
}
