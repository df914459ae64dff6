package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.MappingVerb;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Review;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reviews of a subject. */
@Controller
class ReviewPages {
    private static final String TEMPLATE = "mapping/review-form";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/reviews";
    private static final int LONGEST = 4_000;

    private final SubjectTops tops;
    private final SubjectReading reading;
    private final Subjects subjects;
    private final Reviews reviews;
    private final Transactions transactions;
    private final Clock clock;

    ReviewPages(
            SubjectTops tops,
            SubjectReading reading,
            Subjects subjects,
            Reviews reviews,
            Transactions transactions,
            Clock clock) {
        this.tops = tops;
        this.reading = reading;
        this.subjects = subjects;
        this.reviews = reviews;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/new")
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = top(actor, collection, reference);
            var members = reading.members(actor, top);
            var justified = members.rows().stream()
                    .map(row -> row.member().reference().text())
                    .toList();
            return View.of(TEMPLATE, page(actor, top, members, Form.of(Map.of("justified", justified))));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = sent(actor, collection, reference, Form.of(request));
            return read(actor, page)
                    .map(review -> record(actor, page, review))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    /** The whole review in one step: nothing has changed, and everybody still belongs. */
    @PostMapping(ADDRESS + "/no-change")
    View noChange(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var page = sent(actor, collection, reference, Form.of(request));
            var members = page.members().rows().stream()
                    .map(row -> row.member().membership().member().id())
                    .collect(Collectors.toUnmodifiableSet());
            var subject = page.top().subject();
            return record(actor, page, Review.noChange(subject.id(), actor.account(), today(), members));
        });
    }

    private View record(Actor actor, ReviewFormPage page, Review review) {
        return switch (reviews.record(actor, review)) {
            case Recorded<LocalDate>(var next) ->
                View.redirect(
                        page.top().subject().address(),
                        "The review is recorded. The next is due on " + DateWords.day(next) + ".");
            case Refused<LocalDate>(var problems) -> {
                FormErrors.tell(page.form(), problems);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private Optional<Review> read(Actor actor, ReviewFormPage page) {
        var read = page.form().read();
        var finding = read.choice("finding", "what you found", Arrays.asList(Finding.values()), Finding::name);
        var words = finding.filter(Finding.NO_CHANGE::equals).isPresent()
                ? read.optionalText("words", "what has changed", LONGEST).or(() -> Optional.of(""))
                : read.text("words", "what has changed", LONGEST);
        var because = because(page);
        return page.form().isValid()
                ? Optional.of(new Review(
                        page.top().subject().id(),
                        actor.account(),
                        today(),
                        finding.orElseThrow(),
                        words.orElseThrow(),
                        justified(page),
                        because))
                : Optional.empty();
    }

    private static Map<EntityId, String> because(ReviewFormPage page) {
        var because = new HashMap<EntityId, String>();
        for (var one : page.near()) {
            page.form()
                    .read()
                    .optionalText(one.field(), "why they still belong", LONGEST)
                    .ifPresent(words -> because.put(one.member(), words));
        }
        return because;
    }

    private static Set<EntityId> justified(ReviewFormPage page) {
        return page.members().rows().stream()
                .filter(row ->
                        page.form().has("justified", row.member().reference().text()))
                .map(row -> row.member().membership().member().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReviewFormPage sent(Actor actor, String collection, String reference, Form form) {
        var top = top(actor, collection, reference);
        return page(actor, top, reading.members(actor, top), form);
    }

    private ReviewFormPage page(Actor actor, SubjectTop top, MembersTable members, Form form) {
        var subject = top.subject();
        return new ReviewFormPage(
                top,
                form,
                members,
                reviews.open(actor, subject.id()),
                reviews.toJustify(actor, subject.id()),
                reviews.of(actor, subject.id(), AsAt.NOW));
    }

    private SubjectTop top(Actor actor, String collection, String reference) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var subject = top.subject();
        if (!subject.state().isOnTheMap() || !subjects.may(actor, MappingVerb.REVIEW, subject)) {
            throw new NoSuchRecord("review");
        }
        return top;
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
