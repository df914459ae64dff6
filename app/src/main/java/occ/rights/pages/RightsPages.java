package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Holders;
import occ.rights.Outcome;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import occ.rights.Searching;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of requests, and each with all that was done about it. */
@Controller
class RightsPages {
    private static final int A_PAGE = 50;

    private final RightsCases cases;
    private final Searching searching;
    private final Holders holders;
    private final RightsDesk desk;
    private final Access access;

    RightsPages(RightsCases cases, Searching searching, Holders holders, RightsDesk desk, Access access) {
        this.cases = cases;
        this.searching = searching;
        this.holders = holders;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping(RightsCase.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return desk.overt(actor, () -> {
            access.require(actor, Verb.HANDLE_RIGHTS);
            var pages =
                    new Pages(PageNumber.of(page), A_PAGE, cases.countAnswered(actor), RightsCase.ADDRESS + "?page=");
            return View.of(
                    "rights/cases",
                    new CasesPage(
                            cases.unanswered(actor),
                            cases.answered(actor, pages.offset(), A_PAGE),
                            pages,
                            desk.today()));
        });
    }

    @GetMapping(RightsCase.ADDRESS + "/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return desk.overt(actor, () -> View.of("rights/case", page(actor, desk.find(actor, reference), Form.empty())));
    }

    @PostMapping(RightsCase.ADDRESS + "/{reference}/taking-up")
    View takeUp(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            cases.takeUp(actor, about.reference(), RightsDesk.version(Form.of(request)));
            return View.redirect(about.address(), "You have it in hand");
        });
    }

    @PostMapping(RightsCase.ADDRESS + "/{reference}/questions")
    View askHolders(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var outcome = holders.ask(actor, about.reference(), RightsDesk.version(Form.of(request)));
            return View.redirect(
                    about.address(),
                    outcome instanceof Outcome.Done
                            ? "Everybody who keeps something apart is asked"
                            : "They were asked already");
        });
    }

    private CasePage page(Actor actor, RightsCase about, Form form) {
        return new CasePage(
                desk.top(about),
                searching.found(actor, about),
                holders.texts(actor, about),
                about.holdersAskedAt() != null && holders.haveAllAnswered(actor, about),
                cases.steps(actor, about),
                cases.mayApprove(actor, about),
                about.isHeldBy(actor),
                form);
    }
}
