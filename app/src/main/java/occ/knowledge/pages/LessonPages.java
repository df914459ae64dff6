package occ.knowledge.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.knowledge.Lesson;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons;
import occ.knowledge.Lessons.Outcome;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.Lessons.Outcome.Refused;
import occ.knowledge.Lessons.Which;
import occ.knowledge.Tactics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lessons: the list, each by itself, and what becomes of it. */
@Controller
class LessonPages {
    private static final String ONE = Lesson.ADDRESS + "/{reference}";
    private static final int SIZE = 50;
    private static final int LONGEST_REASON = 500;

    private final Lessons lessons;
    private final Tactics tactics;
    private final Access access;
    private final Transactions transactions;

    LessonPages(Lessons lessons, Tactics tactics, Access access, Transactions transactions) {
        this.lessons = lessons;
        this.tactics = tactics;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Lesson.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var which = which(form);
            var pages = new Pages(
                    PageNumber.of(page), SIZE, lessons.count(actor, which), LessonsPage.address(which) + "page=");
            return View.of(
                    "knowledge/lessons",
                    new LessonsPage(form, lessons.list(actor, which, pages.offset(), SIZE), pages, tactics));
        });
    }

    /** Published ones unless something else is asked for. */
    private static Which which(Form form) {
        return new Which(
                form.read()
                        .optionalChoice("state", List.of(LessonState.values()), LessonState::name)
                        .orElse(LessonState.PUBLISHED),
                null,
                form.value("words"));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of("knowledge/lesson", page(actor, find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE + "/publication")
    View publish(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.PUBLISH_LESSONS);
            var lesson = find(actor, reference);
            return after(
                    actor,
                    lesson,
                    form,
                    lessons.publish(actor, lesson.reference(), seen(form)),
                    "The lesson is published");
        });
    }

    @PostMapping(ONE + "/withdrawal")
    View withdraw(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        var reason = form.read().text("reason", "why it is withdrawn", LONGEST_REASON);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var lesson = find(actor, reference);
            return reason.isEmpty()
                    ? View.invalid("knowledge/lesson", page(actor, lesson, form))
                    : after(
                            actor,
                            lesson,
                            form,
                            lessons.withdraw(actor, lesson.reference(), seen(form), reason.get()),
                            "The lesson is withdrawn");
        });
    }

    private View after(Actor actor, Lesson lesson, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), notice);
            case Refused(var field, var sentence) ->
                View.invalid("knowledge/lesson", page(actor, lesson, form.withError(field, sentence)));
        };
    }

    private LessonPage page(Actor actor, Lesson lesson, Form form) {
        var publishes = access.may(actor, Verb.PUBLISH_LESSONS);
        var own = lesson.author().equals(actor.account());
        return new LessonPage(
                lesson,
                tactics.get(lesson.said().tactic()),
                form,
                publishes && !own && lesson.state() == LessonState.WAITING,
                (publishes || own) && lesson.state() != LessonState.WITHDRAWN);
    }

    private Lesson find(Actor actor, String typed) {
        return lessons.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    private static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
