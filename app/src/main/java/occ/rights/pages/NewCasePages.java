package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.NewCase;
import occ.rights.Requester;
import occ.rights.Right;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewCasePages {
    private static final String TEMPLATE = "rights/new-case";
    private static final int LONGEST_NAME = 200;

    private final RightsCases cases;
    private final RightsDesk desk;
    private final Access access;

    NewCasePages(RightsCases cases, RightsDesk desk, Access access) {
        this.cases = cases;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping(RightsCase.ADDRESS + "/new")
    View form(Actor actor) {
        access.require(actor, Verb.HANDLE_RIGHTS);
        return View.of(TEMPLATE, new NewCasePage(Form.of(Map.of("right", List.of(Right.ACCESS.name())))));
    }

    @PostMapping(RightsCase.ADDRESS)
    View create(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.HANDLE_RIGHTS);
        var form = Form.of(request);
        return read(form)
                .map(asked -> View.redirect(
                        cases.open(actor, asked).address(), "The request is recorded, and its clock runs"))
                .orElseGet(() -> View.invalid(TEMPLATE, new NewCasePage(form)));
    }

    private Optional<NewCase> read(Form form) {
        var read = form.read();
        var right = read.choice("right", "what they ask for", Right.class);
        var name = read.text("requester", "who asks", LONGEST_NAME);
        var others = read.optionalText("other-names", "other names", RightsDesk.LONGEST);
        var birth = read.optionalPastDate("birth-date", "the date of birth", desk.today());
        var identifiers = read.optionalText("identifiers", "numbers", RightsDesk.LONGEST);
        var contact = read.text("contact", "where the answer goes", RightsDesk.LONGEST);
        var received = read.pastDate("received", "the day it was received", desk.today());
        var how = read.text("how", "how it came", LONGEST_NAME);
        var asks = read.text("asks", "what they ask for, in their words", RightsDesk.LONGEST);
        return form.isValid()
                ? Optional.of(new NewCase(
                        right.orElseThrow(),
                        new Requester(
                                name.orElseThrow(),
                                others.orElse(""),
                                birth.orElse(null),
                                identifiers.orElse(""),
                                contact.orElseThrow()),
                        received.orElseThrow(),
                        how.orElseThrow(),
                        asks.orElseThrow()))
                : Optional.empty();
    }
}
