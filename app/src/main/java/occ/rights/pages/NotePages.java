package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Outcome;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is noted of a case in words alone: a complaint, who was told, and its end. */
@Controller
class NotePages {
    private static final String ONE = RightsCase.ADDRESS + "/{reference}";
    private static final String COMPLAINT = "rights/complaint";
    private static final String RECIPIENTS = "rights/recipients";
    private static final String CLOSING = "rights/closing";

    private final RightsCases cases;
    private final RightsDesk desk;

    NotePages(RightsCases cases, RightsDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    private interface Noting {
        Outcome note(RightsCase about, int version, String words);
    }

    @GetMapping(ONE + "/complaint")
    View complaintForm(Actor actor, @PathVariable String reference) {
        return desk.form(COMPLAINT, desk.find(actor, reference), Form.empty());
    }

    @PostMapping(ONE + "/complaint")
    View complain(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return note(
                actor,
                reference,
                Form.of(request),
                COMPLAINT,
                (about, version, words) -> cases.complain(actor, about.reference(), version, words));
    }

    @GetMapping(ONE + "/recipients")
    View recipientsForm(Actor actor, @PathVariable String reference) {
        return desk.form(RECIPIENTS, desk.find(actor, reference), Form.empty());
    }

    @PostMapping(ONE + "/recipients")
    View told(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return note(
                actor,
                reference,
                Form.of(request),
                RECIPIENTS,
                (about, version, words) -> cases.told(actor, about.reference(), version, words));
    }

    @GetMapping(ONE + "/closing")
    View closingForm(Actor actor, @PathVariable String reference) {
        return desk.form(CLOSING, desk.find(actor, reference), Form.empty());
    }

    @PostMapping(ONE + "/closing")
    View close(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return note(
                actor,
                reference,
                Form.of(request),
                CLOSING,
                (about, version, words) -> cases.close(actor, about.reference(), version, words));
    }

    private View note(Actor actor, String reference, Form form, String template, Noting noting) {
        var about = desk.find(actor, reference);
        var words = form.read().text("words", "what is to be noted", RightsDesk.LONGEST);
        if (words.isEmpty()) {
            return desk.invalid(template, about, form);
        }
        var outcome = noting.note(about, RightsDesk.version(form), words.get());
        return desk.after(outcome, about, "Noted", template, form);
    }
}
