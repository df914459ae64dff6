package occ.sources.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.Pages;
import occ.sources.AccessLog.Found;
import occ.sources.AccessLog.Line;

/** The log of accesses; an auditor's is without what each was about. */
public record LogPage(Found found, int page, boolean forAuditor) {
    public Pages pages() {
        return new Pages(page, Found.PAGE, found.total(), path() + "?page=");
    }

    private String path() {
        return forAuditor ? LogPages.ACCESSES : LogPages.LOG;
    }

    /** Up to which line somebody has seen it who acknowledges this page. */
    public long newest() {
        return found.lines().isEmpty() ? 0 : found.lines().getFirst().number();
    }

    public boolean isAcknowledgeable() {
        return !forAuditor && page == 1 && !found.lines().isEmpty();
    }

    public static String when(Line line) {
        return DateWords.moment(line.at());
    }
}
