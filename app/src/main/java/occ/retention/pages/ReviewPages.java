package occ.retention.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Answer;
import occ.retention.Kept;
import occ.retention.NewReview;
import occ.retention.Question;
import occ.retention.Reviews;
import occ.retention.Schedules;
import occ.retention.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The review of one record: six questions, and what they come to. */
@Controller
class ReviewPages {
    private static final String PATH = Kept.ADDRESS + "{reference}/review";
    private static final String TEMPLATE = "retention/review";

    private final Reviews reviews;
    private final Schedules schedules;
    private final Access access;
    private final Desk desk;

    ReviewPages(Reviews reviews, Schedules schedules, Access access, Desk desk) {
        this.reviews = reviews;
        this.schedules = schedules;
        this.access = access;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        var record = open(actor, reference);
        return View.of(TEMPLATE, page(record, Form.of(atFirst(record))));
    }

    /** The next review as the schedule has it, and what it proposes of itself: never of a child or possible victim (R29). */
    private Map<String, List<String>> atFirst(Kept record) {
        var schedule = schedules.of(record.group());
        var next = schedule.again(desk.today());
        var fields = new HashMap<String, List<String>>();
        fields.put("next-day", List.of(String.valueOf(next.getDayOfMonth())));
        fields.put("next-month", List.of(String.valueOf(next.getMonthValue())));
        fields.put("next-year", List.of(String.valueOf(next.getYear())));
        if (proposes(record)) {
            fields.put("verdict", List.of(Verdict.DISPOSE.name()));
        }
        return fields;
    }

    private boolean proposes(Kept record) {
        return schedules.of(record.group()).proposes() && record.isDue(desk.today()) && !record.guarded();
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var record = open(actor, reference);
        var form = Form.of(request);
        var review = read(form, record);
        if (review.isEmpty()) {
            return View.invalid(TEMPLATE, page(record, form));
        }
        return Desk.after(
                reviews.review(actor, record.reference(), review.get()),
                record.address(),
                "You reviewed it: it is kept",
                "It waits for a second person to decide",
                refused -> View.invalid(TEMPLATE, page(record, form.withError(refused.field(), refused.sentence()))));
    }

    private Kept open(Actor actor, String reference) {
        access.require(actor, Verb.REVIEW_RETENTION);
        var record = reviews.get(actor, Desk.read(reference));
        access.require(actor, Verb.REVIEW_RETENTION, record.owner());
        return record;
    }

    private ReviewPage page(Kept record, Form form) {
        return new ReviewPage(record, schedules.of(record.group()), proposes(record), form);
    }

    private static Optional<NewReview> read(Form form, Kept record) {
        var reader = form.read();
        var answers = new ArrayList<Answer>();
        for (var question : Question.values()) {
            var yes = reader.choice(question.field(), "whether it is so", List.of("yes", "no"), value -> value);
            var words = reader.text(question.field() + "-words", "on what the answer rests", Desk.LONGEST);
            yes.ifPresent(said -> words.ifPresent(why -> answers.add(new Answer(question, said.equals("yes"), why))));
        }
        var guarded = record.guarded()
                ? reader.text("guarded", "what it means for the child or possible victim", Desk.LONGEST)
                : Optional.<String>empty();
        var verdict = reader.choice("verdict", "what the review comes to", Verdict.class);
        var reason = reader.text("reason", "the reason", Desk.LONGEST);
        var keeps = verdict.filter(Verdict.RETAIN::equals).isPresent();
        var next = keeps ? reader.date("next", "the day of the next review") : Optional.<LocalDate>empty();
        return form.isValid()
                ? Optional.of(new NewReview(
                        answers, verdict.orElseThrow(), reason.orElseThrow(), next.orElse(null), guarded.orElse(null)))
                : Optional.empty();
    }
}
