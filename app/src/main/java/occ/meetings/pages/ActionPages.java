package occ.meetings.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import occ.meetings.Action;
import occ.meetings.Actions;
import occ.meetings.Outcome.Done;
import occ.meetings.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What meetings asked for, and its answer. */
@Controller
class ActionPages {
    private static final String ONE = Action.ADDRESS + "/{action}";
    private static final String TEMPLATE = "meetings/action";
    private static final int LONGEST = 4_000;

    private final Actions actions;
    private final Subjects subjects;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    ActionPages(Actions actions, Subjects subjects, Access access, Transactions transactions, Clock clock) {
        this.actions = actions;
        this.subjects = subjects;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Action.ADDRESS)
    View list(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return View.of(
                    "meetings/actions",
                    new ActionsPage(actions.waiting(actor), actions.late(actor, today()), today(), null, null));
        });
    }

    /** Where the exception of a subject is ended. */
    @GetMapping("/{collection:groups|individuals|vulnerabilities}/{subject}/meeting-actions")
    View of(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var about = subjects.get(actor, MeetingsInPaths.parse(subject), AsAt.NOW);
            if (!SubjectAddress.collection(about.ref().kind()).equals(collection)) {
                throw new NoSuchRecord("subject");
            }
            return View.of(
                    "meetings/actions",
                    new ActionsPage(actions.of(actor, about.id()), List.of(), today(), about.name(), about.address()));
        });
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String action) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, find(actor, action), Form.empty())));
    }

    @PostMapping(ONE + "/answer")
    View answer(Actor actor, @PathVariable String action, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = find(actor, action);
            var state = form.read().choice("state", "how it ended", Action.State.class);
            var words = form.read().text("words", "what was done", LONGEST);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, about, form));
            }
            return switch (actions.answer(
                    actor, about.reference(), MeetingsInPaths.seen(form), state.orElseThrow(), words.orElseThrow())) {
                case Done any -> View.redirect(Action.ADDRESS, "The action is answered");
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, page(actor, about, form.withError(field, sentence)));
            };
        });
    }

    private Action find(Actor actor, String typed) {
        return actions.get(actor, MeetingsInPaths.parse(typed));
    }

    private ActionPage page(Actor actor, Action action, Form form) {
        return new ActionPage(action, actions.mayAnswer(actor, action), ActionsPage.due(action, today()), form);
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
