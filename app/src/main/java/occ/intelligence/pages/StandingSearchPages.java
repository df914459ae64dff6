package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.standing.StandingSearchRules;
import occ.intelligence.standing.StandingSearches;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One’s own standing searches, and what is new to each. */
@Controller
class StandingSearchPages {
    private static final String LIST = "/standing-searches";
    private static final String ONE = LIST + "/{reference}";
    private static final int MOST = 200;

    private final StandingSearches searches;
    private final Transactions transactions;
    private final Clock clock;

    StandingSearchPages(StandingSearches searches, Transactions transactions, Clock clock) {
        this.searches = searches;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(LIST)
    View list(Actor actor) {
        return transactions.as(actor, () -> {
            var own = searches.own(actor);
            return View.of(
                    "intelligence/standing-searches",
                    new StandingSearchesPage(own, searches.news(actor, own), DateWords.today(clock.instant())));
        });
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var search = searches.get(actor, References.of(reference));
            return View.of(
                    "intelligence/standing-search",
                    new StandingSearchPage(
                            search,
                            searches.matches(actor, search, MOST),
                            StandingSearchRules.isRunning(search, DateWords.today(clock.instant()))));
        });
    }

    @PostMapping(ONE + "/seen")
    View seen(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var search = searches.get(actor, References.of(reference));
        searches.seen(actor, search.reference(), until(Form.of(request), search.seenUntil()));
        return View.redirect(LIST, "Seen. You are told again when something new is said");
    }

    @PostMapping(ONE + "/renewal")
    View renew(Actor actor, @PathVariable String reference) {
        var search = searches.get(actor, References.of(reference));
        searches.renew(actor, search.reference());
        return View.redirect(search.address(), "It goes on for %d days".formatted(StandingSearchRules.LONGEST_DAYS));
    }

    @PostMapping(ONE + "/end")
    View end(Actor actor, @PathVariable String reference) {
        var search = searches.get(actor, References.of(reference));
        searches.end(actor, search.reference());
        return View.redirect(LIST, "The standing search has ended");
    }

    private static Instant until(Form form, Instant otherwise) {
        try {
            return Instant.parse(form.value("until"));
        } catch (DateTimeParseException notOfOurPage) {
            return otherwise;
        }
    }
}
