package occ.intelligence.pages;

import java.util.Objects;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.intelligence.Disseminating.Release;

/** What a body holds of a report, as it was released to it. */
public record ReleasePage(Release release, boolean received, boolean reportToOpen) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.to(release.reference().text()).via("Received", "/intelligence/received");
    }

    public boolean isRecalled() {
        return release.recalledAt() != null;
    }

    public boolean mayAcknowledge() {
        return received && release.isUnanswered();
    }

    public String recalled() {
        return "Recalled on %s: %s. Do not rely on it, and tell whoever had it from you."
                .formatted(DateWords.moment(Objects.requireNonNull(release.recalledAt())), release.recallReason());
    }

    public String released() {
        return "Released on %s by %s, %s"
                .formatted(DateWords.moment(release.releasedAt()), release.releasedBy(), release.issuer());
    }
}
