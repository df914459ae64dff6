package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.PageNumber;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Move;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Tripwires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is heard of subjects that were archived or went quiet, and what is made of it. */
@Controller
class TripwirePages {
    static final String LIST = "/tripwires";
    static final String PART = "/tripwire";
    private static final String TEMPLATE = "mapping/tripwire";
    private static final String ADDRESS = SubjectTops.ADDRESS + PART;
    private static final int LONGEST = 2_000;
    private static final int MOST = 50;
    private static final Set<Move> BACK = Set.of(Move.REOPEN, Move.REACTIVATE);

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Tripwires tripwires;
    private final Transactions transactions;
    private final Clock clock;

    TripwirePages(SubjectTops tops, Subjects subjects, Tripwires tripwires, Transactions transactions, Clock clock) {
        this.tops = tops;
        this.subjects = subjects;
        this.tripwires = tripwires;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(LIST)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(
                actor,
                () -> View.of(
                        "mapping/tripwires",
                        TripwiresPage.of(
                                tripwires.tripped(actor), PageNumber.of(page), DateWords.today(clock.instant()))));
    }

    @GetMapping(ADDRESS)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            return page(actor, top, Form.empty())
                    .map(page -> View.of(TEMPLATE, page))
                    .orElseGet(() -> nothing(top));
        });
    }

    @PostMapping(ADDRESS)
    View leave(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            return page(actor, top, Form.of(request))
                    .map(page -> leave(actor, page))
                    .orElseGet(() -> nothing(top));
        });
    }

    private View leave(Actor actor, TripwirePage page) {
        var subject = page.top().subject();
        var words = page.form().read().text("words", "why it stays as it is", LONGEST);
        if (words.isEmpty()) {
            return View.invalid(TEMPLATE, page);
        }
        return tripwires.leave(actor, subject, until(page), words.get())
                ? View.redirect(subject.address(), "Your answer is recorded. Anything heard from now on asks again.")
                : nothing(page.top());
    }

    /** Somebody else answered meanwhile, or brought it back. */
    private static View nothing(SubjectTop top) {
        return View.redirect(top.subject().address(), "Nothing waits for an answer here any more.");
    }

    /** What cannot be read covers nothing, so that it is asked again. */
    private static Instant until(TripwirePage page) {
        try {
            return Instant.parse(page.until());
        } catch (DateTimeParseException _) {
            return page.top().subject().since();
        }
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        if (!tripwires.may(actor, top.subject())) {
            throw new NoSuchRecord("tripwire");
        }
        return top;
    }

    private Optional<TripwirePage> page(Actor actor, SubjectTop top, Form form) {
        var subject = top.subject();
        return tripwires
                .of(actor, subject)
                .map(tripped -> new TripwirePage(
                        top,
                        form,
                        tripped,
                        tripwires.news(actor, subject.id(), MOST),
                        moves(actor, subject),
                        tripwires.answers(actor, subject.id())));
    }

    private List<Link> moves(Actor actor, Subject subject) {
        return subjects.movesOpenTo(actor, subject).stream()
                .filter(BACK::contains)
                .map(move -> new Link(move.label(), subject.address() + "/moves/" + MovePages.name(move)))
                .toList();
    }
}
