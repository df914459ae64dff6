package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.CaseAnswer;
import occ.rights.CaseState;
import occ.rights.Exemption;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Granting or refusing to correct, erase or restrict. */
@Controller
class AnswerPages {
    private static final String PATH = RightsCase.ADDRESS + "/{reference}/answer";
    private static final String TEMPLATE = "rights/answer";

    private final RightsCases cases;
    private final RightsDesk desk;

    AnswerPages(RightsCases cases, RightsDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(TEMPLATE, find(actor, reference), Form.empty());
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var about = find(actor, reference);
        var form = Form.of(request);
        var granted = form.read().choice("granted", "whether it is granted", List.of("grant", "refuse"), each -> each);
        var exemptions = form.read().optionalChoices("exemptions", Exemption.class);
        var reasons = form.read().text("reasons", "the reasons", RightsDesk.LONGEST);
        if (!form.isValid()) {
            return desk.invalid(TEMPLATE, about, form);
        }
        var grounds = exemptions.isEmpty() ? EnumSet.noneOf(Exemption.class) : EnumSet.copyOf(exemptions);
        var answer = new CaseAnswer(granted.orElseThrow().equals("grant"), grounds, reasons.orElseThrow());
        var outcome = cases.answer(actor, about.reference(), RightsDesk.version(form), answer);
        return desk.after(outcome, about, "Decided. See the draft, and send it for approval", TEMPLATE, form);
    }

    private RightsCase find(Actor actor, String reference) {
        var about = desk.find(actor, reference);
        if (about.state() != CaseState.IN_HAND) {
            throw new NoSuchRecord("request to grant or refuse");
        }
        return about;
    }
}
