package occ.plans.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.plans.Answer;
import occ.plans.AskedOfBodies;
import occ.plans.AskedOfBodies.Asked;
import occ.plans.PlanOutcome;
import occ.plans.pages.AskedPage.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** “Actions for your body”: what is asked, by when, and the answer. */
@Controller
class AskedPages {
    static final String PATH = "/asked-of-us";
    private static final int SOON = 7;
    private static final int LONGEST = 2_000;
    private static final List<Option> ANSWERS = Options.of(Answer.Kind.class, Answer.Kind::label);

    private final AskedOfBodies asked;
    private final Clock clock;

    AskedPages(AskedOfBodies asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        return View.of(
                "plans/asked-list",
                new AskedListPage(asked.open(actor).stream().map(this::line).toList()));
    }

    @GetMapping(PATH + "/{reference}")
    View form(Actor actor, @PathVariable String reference) {
        return View.of("plans/asked", page(asked.get(actor, read(reference)), Form.empty()));
    }

    @PostMapping(PATH + "/{reference}")
    View answer(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var one = asked.get(actor, read(reference));
        var form = Form.of(request);
        var kind = form.read().choice("answer", "an answer", Answer.Kind.class);
        var words = form.read().optionalText("words", "the words", LONGEST);
        if (!form.isValid()) {
            return View.invalid("plans/asked", page(one, form));
        }
        var outcome = asked.answer(actor, one.reference(), Versions.seen(form), kind.orElseThrow(), words.orElse(""));
        return switch (outcome) {
            case PlanOutcome.Done() -> View.redirect(PATH, "You answered. Whoever asked sees it");
            case PlanOutcome.Refused refused ->
                View.invalid("plans/asked", page(one, form.withError(refused.field(), refused.sentence())));
        };
    }

    private AskedPage page(Asked one, Form form) {
        return new AskedPage(line(one), form, one.revision(), ANSWERS);
    }

    private Line line(Asked one) {
        var answer = one.answer();
        var over = answer != null && answer.kind() != Answer.Kind.ACCEPTED;
        return new Line(
                one.reference().text(),
                one.words(),
                over
                        ? new Mark(Mark.Kind.PLAIN, "Due " + DateWords.day(one.due()))
                        : Mark.due(one.due(), DateWords.today(clock.instant()), SOON),
                answer == null
                        ? "Not answered yet"
                        : "%s, %s".formatted(answer.kind().label(), DateWords.day(answer.at())),
                PATH + "/" + one.reference().text());
    }

    private static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }
}
