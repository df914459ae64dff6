package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Role;
import occ.access.RoleGrants;
import occ.access.RoleGrants.Waiting;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One account, and what may be given to it. Who is admitted to a compartment is its sponsor's to know. */
@Controller
class AccountAdministrationPages {
    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountPanels panels;
    private final Clock clock;

    AccountAdministrationPages(Accounts accounts, RoleGrants grants, AccountPanels panels, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/accounts/{reference}")
    View show(@PathVariable String reference, Actor actor) {
        return View.of("access/account-administration", page(actor, accounts.find(actor, reference), Form.empty()));
    }

    @PostMapping("/accounts/{reference}/roles")
    View grant(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        var account = accounts.find(actor, reference);
        var form = Form.of(request);
        var role = form.read().choice("role", "the role to give", List.of(Role.values()), Role::name);
        var until = LastDay.read(form, "role-until", clock);
        if (!form.isValid()) {
            return again(actor, account, form);
        }
        var label = role.orElseThrow().label();
        var outcome = grants.grant(actor, account.id(), role.get(), until.orElse(null));
        return switch (outcome) {
            case GIVEN -> done(account, account.fullName() + " now has the role " + label + ".");
            case WAITS_FOR_A_SECOND_PERSON ->
                done(account, "You asked for the role " + label + ". It waits for a second administrator.");
            default -> again(actor, account, form.withError("role", Refusals.of(outcome)));
        };
    }

    private AccountPage page(Actor actor, Account account, Form form) {
        var waiting = grants.waiting(actor).stream()
                .filter(one -> one.account().id().equals(account.id()))
                .map(Waiting::role)
                .collect(Collectors.toSet());
        var own = account.id().equals(actor.account());
        var pieces = panels.of(actor, account);
        return new AccountPage(account, grants.ends(actor, account.id()), waiting, own, pieces, form);
    }

    private View again(Actor actor, Account account, Form form) {
        return View.invalid("access/account-administration", page(actor, account, form));
    }

    private static View done(Account account, String sentence) {
        return View.redirect("/accounts/" + account.reference(), sentence);
    }
}
