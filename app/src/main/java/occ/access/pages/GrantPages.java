package occ.access.pages;

import occ.access.RoleGrants;
import occ.access.RoleGrants.Outcome;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class GrantPages {
    private static final String LIST = "/accounts/grants";
    private static final String TEMPLATE = "access/grants";

    private final RoleGrants grants;

    GrantPages(RoleGrants grants) {
        this.grants = grants;
    }

    @GetMapping(LIST)
    View list(Actor actor) {
        return View.of(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping(LIST + "/{reference}/confirmation")
    View confirm(@PathVariable String reference, Actor actor) {
        var outcome = grants.confirm(actor, reference);
        return outcome == Outcome.GIVEN
                ? View.redirect(LIST, "You confirmed the role. It holds from now on.")
                : View.invalid(TEMPLATE, page(actor, Form.empty().withError(reference, Refusals.of(outcome))));
    }

    @PostMapping(LIST + "/{reference}/refusal")
    View decline(@PathVariable String reference, Actor actor) {
        grants.decline(actor, reference);
        return View.redirect(LIST, "The role was not given.");
    }

    private GrantsPage page(Actor actor, Form form) {
        return new GrantsPage(grants.waiting(actor), actor.account(), form);
    }
}
