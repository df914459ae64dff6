package occ.plans.pages;

import static occ.plans.pages.SubjectsInPaths.SUBJECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Fact;
import occ.faces.pages.Form;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.AfterAction;
import occ.plans.PlanOutcome;
import occ.plans.pages.ActionPage.StepLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One action and its way: read it, move it on, record what came of it. */
@Controller
class ProgressPages {
    private static final String PATH = SUBJECT + "/plan/actions/{action}";
    private static final String TEMPLATE = "plans/action";
    private static final int LONGEST = 2_000;

    private final SubjectsInPaths paths;
    private final Actions actions;
    private final Access access;
    private final Tactics tactics;
    private final List<AfterAction> after;

    ProgressPages(SubjectsInPaths paths, Actions actions, Access access, Tactics tactics, List<AfterAction> after) {
        this.paths = paths;
        this.actions = actions;
        this.access = access;
        this.tactics = tactics;
        this.after = after;
    }

    @GetMapping(PATH)
    View show(
            Actor actor, @PathVariable String collection, @PathVariable String reference, @PathVariable String action) {
        var subject = paths.find(actor, collection, reference);
        var all = actions.of(actor, subject.id());
        return View.of(TEMPLATE, page(actor, subject, OneAction.of(all, action), Form.empty()));
    }

    @PostMapping(PATH)
    View move(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable String action,
            HttpServletRequest request) {
        var subject = paths.find(actor, collection, reference);
        var one = OneAction.of(actions.of(actor, subject.id()), action);
        var form = Form.of(request);
        var to = form.read().choice("state", "how it stands", ActionState.class);
        var note = form.read().optionalText("note", "the note", LONGEST);
        if (!mayMove(actor, subject, one)) {
            access.require(actor, Verb.WRITE_PLANS, subject.area());
        }
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(actor, subject, one, form));
        }
        var outcome =
                actions.move(actor, subject, one.reference(), Versions.seen(form), to.orElseThrow(), note.orElse(""));
        return switch (outcome) {
            case PlanOutcome.Done() ->
                View.redirect(
                        subject.address() + "/plan/actions",
                        "The action stands as “%s”".formatted(to.orElseThrow().label()));
            case PlanOutcome.Refused refused ->
                View.invalid(TEMPLATE, page(actor, subject, one, form.withError(refused.field(), refused.sentence())));
        };
    }

    private ActionPage page(Actor actor, Subject subject, Action one, Form form) {
        return new ActionPage(
                SubjectHeading.below(subject, "Action " + one.reference().text()),
                one.content().words(),
                subject.address() + "/plan/actions/" + one.reference().text(),
                one.revision(),
                form,
                facts(one),
                actions.history(actor, one.id()).stream()
                        .map(ProgressPages::step)
                        .toList(),
                Options.of(ActionState.class, ActionState::label),
                mayMove(actor, subject, one),
                !subject.state().isTerminal() && access.may(actor, Verb.WRITE_PLANS, subject.area()),
                after.stream()
                        .flatMap(each -> each.of(actor, subject, one).stream())
                        .toList());
    }

    private boolean mayMove(Actor actor, Subject subject, Action one) {
        return access.may(actor, Verb.WRITE_PLANS, subject.area())
                || one.content().owner() instanceof ActionOwner.Officer(var who, var _)
                        && who.account().equals(actor.account());
    }

    private static StepLine step(Actions.Step step) {
        var state = step.state();
        return new StepLine(
                DateWords.moment(step.at()), step.by(), state == null ? "Changed" : state.label(), step.note());
    }

    private List<Fact> facts(Action one) {
        var content = one.content();
        var facts = new ArrayList<>(List.of(
                new Fact("Stands as", one.state().label()),
                new Fact("Pillar", content.pillar().label()),
                tactic(content.tactic()),
                new Fact("Aimed at", aimedAt(one), content.protective() ? "Protects its target" : null),
                new Fact("Done by", content.owner().words()),
                new Fact("Due", DateWords.day(content.due()))));
        if (!content.grounds().isEmpty()) {
            facts.add(new Fact("Power, and why", content.grounds()));
        }
        if (!one.needs().isEmpty()) {
            facts.add(new Fact("Depends on", String.join(", ", one.needs())));
        }
        var request = one.request();
        if (request != null) {
            var answer = request.answer();
            facts.add(new Fact(
                    "Asked of the body",
                    request.words(),
                    answer == null
                            ? "No answer yet"
                            : "%s, %s. %s"
                                    .formatted(answer.kind().label(), DateWords.day(answer.at()), answer.words())));
        }
        return facts;
    }

    private Fact tactic(String code) {
        return tactics.get(code)
                .map(one -> new Fact("Tactic", one.title()).linked("What is known of it", Tactic.ADDRESS + "/" + code))
                .orElseGet(() -> new Fact("Tactic", "Not said"));
    }

    private static String aimedAt(Action one) {
        var target = one.content().target();
        if (target.member() != null) {
            return target.name().isEmpty() ? "A member" : target.name();
        }
        return target.words().isEmpty() ? "The subject itself" : target.words();
    }
}
