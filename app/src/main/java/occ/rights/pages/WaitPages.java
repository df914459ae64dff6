package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import occ.rights.Wait;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was asked of the requester, and when it came; and taking more time. */
@Controller
class WaitPages {
    private static final String ONE = RightsCase.ADDRESS + "/{reference}";
    private static final String ASKING = "rights/wait";
    private static final String RECEIVED = "rights/wait-answer";
    private static final String EXTENSION = "rights/extension";

    private final RightsCases cases;
    private final RightsDesk desk;

    WaitPages(RightsCases cases, RightsDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping(ONE + "/waits/new")
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(ASKING, desk.find(actor, reference), Form.empty());
    }

    @PostMapping(ONE + "/waits")
    View ask(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var about = desk.find(actor, reference);
        var form = Form.of(request);
        var kind = form.read().choice("kind", "what was asked for", Wait.Kind.class);
        var what = form.read().text("what", "what was asked, in the words of the letter", RightsDesk.LONGEST);
        var on = form.read().pastDate("on", "the day it was asked", desk.today());
        if (!form.isValid()) {
            return desk.invalid(ASKING, about, form);
        }
        var outcome = cases.ask(
                actor,
                about.reference(),
                RightsDesk.version(form),
                kind.orElseThrow(),
                on.orElseThrow(),
                what.orElseThrow());
        return desk.after(outcome, about, "The clock waits for the answer", ASKING, form);
    }

    @GetMapping(ONE + "/waits/{number:\\d{1,4}}")
    View answerForm(Actor actor, @PathVariable String reference, @PathVariable int number) {
        var about = desk.find(actor, reference);
        requireOpen(about, number);
        return desk.form(RECEIVED, about, Form.empty());
    }

    @PostMapping(ONE + "/waits/{number:\\d{1,4}}")
    View answered(Actor actor, @PathVariable String reference, @PathVariable int number, HttpServletRequest request) {
        var about = desk.find(actor, reference);
        requireOpen(about, number);
        var form = Form.of(request);
        var on = form.read().pastDate("on", "the day it was received", desk.today());
        if (!form.isValid()) {
            return desk.invalid(RECEIVED, about, form);
        }
        var outcome = cases.received(actor, about.reference(), RightsDesk.version(form), number, on.orElseThrow());
        return desk.after(outcome, about, "The clock runs again", RECEIVED, form);
    }

    private static void requireOpen(RightsCase about, int number) {
        if (about.waits().stream().noneMatch(wait -> wait.number() == number && wait.isOpen())) {
            throw new NoSuchRecord("open question to the requester");
        }
    }

    @GetMapping(ONE + "/extension")
    View extensionForm(Actor actor, @PathVariable String reference) {
        return desk.form(EXTENSION, desk.find(actor, reference), Form.empty());
    }

    @PostMapping(ONE + "/extension")
    View extend(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var about = desk.find(actor, reference);
        var form = Form.of(request);
        var reasons = form.read().text("reasons", "the reasons, as the notice gives them", RightsDesk.LONGEST);
        var on = form.read().pastDate("on", "the day notice was given", desk.today());
        if (!form.isValid()) {
            return desk.invalid(EXTENSION, about, form);
        }
        var outcome = cases.extend(
                actor, about.reference(), RightsDesk.version(form), on.orElseThrow(), reasons.orElseThrow());
        return desk.after(outcome, about, "Extended by two months", EXTENSION, form);
    }
}
