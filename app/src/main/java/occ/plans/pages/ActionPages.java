package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.PlanOutcome;
import occ.plans.pages.ActionsPage.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Actions of a plan: the list, the board, the month, and setting one. */
@Controller
class ActionPages {
    private static final String PATH = SUBJECT + "/plan/actions";
    private static final String FORM = "plans/action-form";

    private final SubjectsInPaths paths;
    private final Actions actions;
    private final ActionForm forms;
    private final PlanView view;
    private final Access access;

    ActionPages(SubjectsInPaths paths, Actions actions, ActionForm forms, PlanView view, Access access) {
        this.paths = paths;
        this.actions = actions;
        this.forms = forms;
        this.view = view;
        this.access = access;
    }

    @GetMapping(PATH)
    View list(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.find(actor, collection, reference);
        var all = actions.of(actor, subject.id());
        var asked = Form.of(request);
        var today = view.today();
        var lines = all.stream()
                .map(one -> PlanView.line(one, subject.address(), today))
                .toList();
        return View.of(
                "plans/actions",
                new ActionsPage(
                        SubjectHeading.below(subject, "Actions"),
                        shown(asked.value("show")),
                        lines,
                        Arrays.stream(ActionState.values())
                                .map(state -> new Column(
                                        state.name().toLowerCase(Locale.ROOT),
                                        state.label(),
                                        lines.stream()
                                                .filter(line -> line.state().equals(state.label()))
                                                .toList()))
                                .toList(),
                        MonthView.of(month(asked.value("month")), all, subject.address(), today),
                        !subject.state().isTerminal() && access.may(actor, Verb.WRITE_PLANS, subject.area()),
                        access.may(actor, Verb.EXPORT, subject.area())));
    }

    @GetMapping(PATH + "/new")
    View newForm(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        var form = forms.suggested(actor, subject, Form.of(request));
        return View.of(FORM, forms.page(subject, form, null, forms.choices(actor, subject, null)));
    }

    @PostMapping(PATH + "/new")
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return save(actor, paths.toWrite(actor, collection, reference), null, Form.of(request));
    }

    @GetMapping(PATH + "/{action}/change")
    View changeForm(
            Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String action) {
        var subject = paths.toWrite(actor, collection, reference);
        var own = OneAction.of(actions.of(actor, subject.id()), action);
        var choices = forms.choices(actor, subject, own);
        return View.of(FORM, forms.page(subject, forms.filled(own, choices), own, choices));
    }

    @PostMapping(PATH + "/{action}/change")
    View change(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String action,
            HttpServletRequest request) {
        var subject = paths.toWrite(actor, collection, reference);
        return save(actor, subject, OneAction.of(actions.of(actor, subject.id()), action), Form.of(request));
    }

    private View save(Actor actor, Subject subject, @Nullable Action own, Form form) {
        var choices = forms.choices(actor, subject, own);
        var asked = forms.read(form, choices);
        if (asked.isEmpty()) {
            return View.invalid(FORM, forms.page(subject, form, own, choices));
        }
        var outcome = own == null
                ? actions.add(actor, subject, asked.get())
                : actions.change(actor, subject, own.reference(), Versions.seen(form), asked.get());
        return switch (outcome) {
            case PlanOutcome.Done() ->
                View.redirect(
                        subject.address() + "/plan/actions",
                        own == null ? "You set an action" : "You changed the action");
            case PlanOutcome.Refused refused ->
                View.invalid(
                        FORM, forms.page(subject, form.withError(refused.field(), refused.sentence()), own, choices));
        };
    }

    private static String shown(String asked) {
        return List.of("board", "calendar").contains(asked) ? asked : "list";
    }

    private YearMonth month(String asked) {
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeException none) {
            return YearMonth.from(view.today());
        }
    }
}
