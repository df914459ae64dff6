package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearchRules;
import occ.intelligence.standing.StandingSearches;
import occ.intelligence.standing.StandingSearches.Begun;
import occ.kernel.Actor;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a standing search. */
@Controller
class NewStandingSearchPages {
    private static final String TEMPLATE = "intelligence/standing-search-form";
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST = 1_000;

    private final StandingSearches searches;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    NewStandingSearchPages(StandingSearches searches, Access access, Transactions transactions, Clock clock) {
        this.searches = searches;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/standing-searches/new")
    View form(Actor actor, @RequestParam(defaultValue = "") String about) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var ends = StandingSearchRules.end(today());
            return View.of(
                    TEMPLATE,
                    new NewStandingSearchPage(Form.of(Map.of(
                            "by", List.of(about.isEmpty() ? NewStandingSearchPage.NAME : NewStandingSearchPage.RECORD),
                            "words", List.of(about),
                            "ends-day", List.of(String.valueOf(ends.getDayOfMonth())),
                            "ends-month", List.of(String.valueOf(ends.getMonthValue())),
                            "ends-year", List.of(String.valueOf(ends.getYear()))))));
        });
    }

    @PostMapping("/standing-searches")
    View create(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var read = read(form);
            if (read.isEmpty()) {
                return View.invalid(TEMPLATE, new NewStandingSearchPage(form));
            }
            return switch (searches.begin(actor, read.get())) {
                case Begun.Done(var search) ->
                    View.redirect(search.address(), "The standing search has begun. What is new is among your work");
                case Begun.Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, new NewStandingSearchPage(form));
                }
            };
        });
    }

    private Optional<NewStandingSearch> read(Form form) {
        var asked = asked(form);
        var purpose = form.read().text("purpose", "why you need it", LONGEST);
        var ends = form.read().date("ends", "the day it ends");
        return form.isValid()
                ? Optional.of(new NewStandingSearch(asked.orElseThrow(), purpose.orElseThrow(), ends.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Asked> asked(Form form) {
        var read = form.read();
        var by = read.choice("by", "what to watch", NewStandingSearchPage.ways(), way -> way);
        if (by.isEmpty()) {
            return Optional.empty();
        }
        return switch (by.get()) {
            case NewStandingSearchPage.NAME ->
                read.text("words", "the name", LONGEST_WORDS).map(Asked.ByName::new);
            case NewStandingSearchPage.RECORD ->
                read.reference("words", "the reference of the record").map(Asked.ByReference::new);
            default -> number(form, IdentifierKind.valueOf(by.get()));
        };
    }

    /** In the one form in which it is stored, however it was typed. */
    private Optional<Asked> number(Form form, IdentifierKind kind) {
        return form.read()
                .parsed("words", "the number or address", typed -> kind.normalise(typed, today()))
                .map(canonical -> new Asked.ByNumber(Predicate.of(kind), canonical));
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
