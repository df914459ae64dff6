package occ.intelligence.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.intelligence.standing.StandingSearch;
import occ.intelligence.standing.StandingSearchRules;

/** Somebody’s own standing searches, with how much is new to each. */
public record StandingSearchesPage(List<StandingSearch> searches, Map<StandingSearch, Integer> news, LocalDate today) {
    public Mark state(StandingSearch search) {
        if (!StandingSearchRules.isRunning(search, today)) {
            return new Mark(Mark.Kind.SOON, "Still needed?");
        }
        var count = news.getOrDefault(search, 0);
        return count == 0
                ? new Mark(Mark.Kind.PLAIN, "Nothing new")
                : new Mark(Mark.Kind.NEW, Words.count(count, "new match", "new matches"));
    }

    public String ends(StandingSearch search) {
        return DateWords.day(search.endsOn());
    }
}
