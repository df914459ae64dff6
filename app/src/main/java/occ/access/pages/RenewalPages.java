package occ.access.pages;

import java.util.List;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Accounts.Renewal;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/accounts/{reference}/password")
class RenewalPages {
    private static final String TEMPLATE = "access/confirm";

    private final Accounts accounts;

    RenewalPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    View form(@PathVariable String reference, Actor actor) {
        return View.of(TEMPLATE, page(accounts.find(actor, reference), Form.empty()));
    }

    @PostMapping
    View create(@PathVariable String reference, Actor actor) {
        var account = accounts.find(actor, reference);
        return switch (accounts.renewPassword(actor, account.id())) {
            case Renewal.OwnAccount() ->
                View.invalid(TEMPLATE, page(account, Form.empty().withError("confirm", Refusals.OWN_ACCOUNT)));
            case Renewal.Renewed(var password) ->
                View.of(
                        "access/one-time-password",
                        new OneTimePasswordPage(
                                account.fullName(), account.signInName(), account.reference(), password, false));
        };
    }

    private static ConfirmPage page(Account account, Form form) {
        return new ConfirmPage(
                account,
                "Make a new password for " + account.fullName(),
                List.of(
                        "Their present password stops working, and they are signed out everywhere. The new password is"
                                + " shown to you once, and they must change it when they first sign in.",
                        "For 30 days they cannot be the second person for a privileged role that you ask for."),
                "/accounts/" + account.reference() + "/password",
                "Make a new password",
                false,
                form);
    }
}
