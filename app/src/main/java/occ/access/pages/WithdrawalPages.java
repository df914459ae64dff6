package occ.access.pages;

import java.util.List;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.access.Role;
import occ.access.RoleGrants;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/accounts/{reference}/roles/{role}/withdrawal")
class WithdrawalPages {
    private static final String TEMPLATE = "access/confirm";

    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountPanels panels;

    WithdrawalPages(Accounts accounts, RoleGrants grants, AccountPanels panels) {
        this.accounts = accounts;
        this.grants = grants;
        this.panels = panels;
    }

    @GetMapping
    View form(@PathVariable String reference, @PathVariable String role, Actor actor) {
        var account = accounts.find(actor, reference);
        return View.of(TEMPLATE, page(actor, account, held(account, role), Form.empty()));
    }

    @PostMapping
    View create(@PathVariable String reference, @PathVariable String role, Actor actor) {
        var account = accounts.find(actor, reference);
        var held = held(account, role);
        var ending = grants.withdraw(actor, account.id(), held);
        return ending == Ending.DONE
                ? View.redirect(
                        "/accounts/" + reference, account.fullName() + " no longer has the role " + held.label() + ".")
                : View.invalid(
                        TEMPLATE, page(actor, account, held, Form.empty().withError("confirm", Refusals.of(ending))));
    }

    private static Role held(Account account, String name) {
        return account.roles().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("role"));
    }

    private ConfirmPage page(Actor actor, Account account, Role role, Form form) {
        return new ConfirmPage(
                account,
                "Withdraw the role " + role.label(),
                List.of(account.fullName() + " can no longer do what the role permits, from this moment."),
                "/accounts/" + account.reference() + "/roles/" + role.name() + "/withdrawal",
                "Withdraw the role",
                false,
                panels.beforeTakingAway(actor, account),
                form);
    }
}
