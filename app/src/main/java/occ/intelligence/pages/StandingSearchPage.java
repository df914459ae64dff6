package occ.intelligence.pages;

import java.time.Instant;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.intelligence.standing.StandingSearch;
import occ.pole.NewlySaid.News;

/** A standing search and what is new to it. Past its end it tells nothing, and asks whether it is still needed. */
public record StandingSearchPage(StandingSearch search, List<News> news, boolean isRunning) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(search.title()).via("Standing searches", "/standing-searches");
    }

    public String ends() {
        return DateWords.day(search.endsOn());
    }

    public String when(Instant at) {
        return DateWords.moment(at);
    }

    /** Up to when this page tells everything. */
    public Instant until() {
        return news.getLast().statement().recordedAt();
    }
}
