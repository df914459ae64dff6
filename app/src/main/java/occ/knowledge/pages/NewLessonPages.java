package occ.knowledge.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.knowledge.Lesson;
import occ.knowledge.Lessons;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.Lessons.Outcome.Refused;
import occ.knowledge.NewLesson;
import occ.knowledge.Strength;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down what was learnt. */
@Controller
class NewLessonPages {
    private static final String TEMPLATE = "knowledge/new-lesson";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 2_000;

    private final Lessons lessons;
    private final Tactics tactics;
    private final Access access;

    NewLessonPages(Lessons lessons, Tactics tactics, Access access) {
        this.lessons = lessons;
        this.tactics = tactics;
        this.access = access;
    }

    @GetMapping(Lesson.ADDRESS + "/new")
    View form(Actor actor, @RequestParam(defaultValue = "") String tactic) {
        access.require(actor, Verb.READ_MAP);
        return View.of(
                TEMPLATE,
                new NewLessonPage(
                        tactics, Form.of(Map.of("tactic", List.of(tactic), "handling", List.of(Handling.P.name())))));
    }

    @PostMapping(Lesson.ADDRESS)
    View create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        var read = read(form);
        if (read.isEmpty()) {
            return View.invalid(TEMPLATE, new NewLessonPage(tactics, form));
        }
        return switch (lessons.record(actor, read.get())) {
            case Done(var lesson) ->
                View.redirect(lesson.address(), "The lesson is written down. Somebody else publishes it");
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, new NewLessonPage(tactics, form.withError(field, sentence)));
        };
    }

    private Optional<NewLesson> read(Form form) {
        var read = form.read();
        var tactic = read.choice("tactic", "the tactic that was tried", tactics.all(), Tactic::code);
        var title = read.text("title", "what was learnt, in a line", LONGEST_TITLE);
        var place = read.text("place", "where and when it was tried", LONGEST);
        var done = read.text("done", "what was done", LONGEST);
        var result = read.text("result", "what came of it", LONGEST);
        var caution = read.optionalText("caution", "what to watch out for", LONGEST);
        var strength = read.choice("strength", "how well it is known", Strength.class);
        var handling = read.choice("handling", "the handling code", Handling.class);
        return form.isValid()
                ? Optional.of(new NewLesson(
                        tactic.orElseThrow().code(),
                        title.orElseThrow(),
                        place.orElseThrow(),
                        done.orElseThrow(),
                        result.orElseThrow(),
                        caution.orElse(""),
                        strength.orElseThrow(),
                        handling.orElseThrow()))
                : Optional.empty();
    }
}
