package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.NavigationLink;
import occ.intelligence.Disseminating.Release;

/** What others released to one's own body. */
public record ReceivedPage(List<NavigationLink> tabs, List<Release> releases) {
    public ReceivedPage {
        tabs = List.copyOf(tabs);
        releases = List.copyOf(releases);
    }

    public String when(Release release) {
        return DateWords.moment(release.releasedAt());
    }

    public Mark state(Release release) {
        if (release.recalledAt() != null) {
            return new Mark(Mark.Kind.LATE, release.isUnanswered() ? "Recalled: answer owed" : "Recalled");
        }
        return release.isUnanswered() ? new Mark(Mark.Kind.NEW, "New") : new Mark(Mark.Kind.OK, "Received");
    }
}
