package occ.intelligence.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.intelligence.standing.StandingSearch;
import occ.intelligence.standing.StandingSearchRules;
import occ.intelligence.standing.StandingSearches;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** One line for each standing search to which anything is new, and one for each that has run its time. */
@Component
class StandingSearchesAsWork implements WorkSource {
    private static final int ORDER = 30;

    private final StandingSearches searches;
    private final Access access;
    private final Clock clock;

    StandingSearchesAsWork(StandingSearches searches, Access access, Clock clock) {
        this.searches = searches;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        var items = new ArrayList<WorkItem>();
        var own = searches.own(actor);
        searches.news(actor, own).forEach((search, count) -> items.add(news(search, count)));
        var today = DateWords.today(clock.instant());
        own.stream()
                .filter(search -> !StandingSearchRules.isRunning(search, today))
                .forEach(search -> items.add(question(search)));
        return List.copyOf(items);
    }

    private static WorkItem news(StandingSearch search, int count) {
        return new WorkItem(
                Kind.CHANGED,
                "%s for “%s”".formatted(Words.count(count, "new match", "new matches"), search.title()),
                search.address(),
                search.purpose(),
                null,
                "Look",
                ORDER);
    }

    private static WorkItem question(StandingSearch search) {
        return new WorkItem(
                Kind.DECIDE,
                "Is your standing search for “%s” still needed?".formatted(search.title()),
                search.address(),
                "It ended on %s and tells nothing until you renew it.".formatted(DateWords.day(search.endsOn())),
                null,
                "Decide",
                ORDER);
    }
}
