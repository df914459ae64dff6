package occ.access.pages;

import java.util.List;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/accounts/{reference}/closure")
class ClosurePages {
    private static final String TEMPLATE = "access/confirm";

    private final Accounts accounts;
    private final AccountPanels panels;

    ClosurePages(Accounts accounts, AccountPanels panels) {
        this.accounts = accounts;
        this.panels = panels;
    }

    @GetMapping
    View form(@PathVariable String reference, Actor actor) {
        return View.of(TEMPLATE, page(actor, accounts.find(actor, reference), Form.empty()));
    }

    @PostMapping
    View create(@PathVariable String reference, Actor actor) {
        var account = accounts.find(actor, reference);
        var ending = accounts.close(actor, account.id());
        return ending == Ending.DONE
                ? View.redirect("/accounts/" + reference, "The account of " + account.fullName() + " is closed.")
                : View.invalid(TEMPLATE, page(actor, account, Form.empty().withError("confirm", Refusals.of(ending))));
    }

    private ConfirmPage page(Actor actor, Account account, Form form) {
        return new ConfirmPage(
                account,
                "Close the account of " + account.fullName(),
                List.of(
                        "They are signed out at once and cannot sign in again. A closed account is not opened again:"
                                + " somebody who comes back gets a new one.",
                        "What they recorded and decided stays, with their name."),
                "/accounts/" + account.reference() + "/closure",
                "Close the account",
                false,
                panels.beforeTakingAway(actor, account),
                form);
    }
}
