package occ.rights.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.rights.CaseState;
import occ.rights.Release;

/** What was approved, in its very words. */
public record ReleasePage(CaseTop top, Release release, Form form) {
    public String approved() {
        return "%s. Approved on %s by %s"
                .formatted(release.reference(), DateWords.moment(release.approvedAt()), release.approvedBy());
    }

    public boolean isToSend() {
        return top.about().state() == CaseState.APPROVED;
    }
}
