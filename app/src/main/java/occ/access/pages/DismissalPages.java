package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Named;
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
@RequestMapping("/accounts/{reference}/compartments/{key}/dismissal")
class DismissalPages {
    private static final String TEMPLATE = "access/confirm";

    private final Accounts accounts;
    private final CompartmentMembers members;

    DismissalPages(Accounts accounts, CompartmentMembers members) {
        this.accounts = accounts;
        this.members = members;
    }

    @GetMapping
    View form(@PathVariable String reference, @PathVariable String key, Actor actor) {
        var account = accounts.find(actor, reference);
        return View.of(TEMPLATE, page(account, compartment(account, key), Form.empty()));
    }

    @PostMapping
    View create(@PathVariable String reference, @PathVariable String key, HttpServletRequest request, Actor actor) {
        var account = accounts.find(actor, reference);
        var named = compartment(account, key);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why they leave the compartment", 500);
        if (reason.isEmpty()) {
            return View.invalid(TEMPLATE, page(account, named, form));
        }
        var ending = members.dismiss(actor, account.id(), named.compartment(), reason.get());
        return ending == Ending.DONE
                ? View.redirect(
                        "/accounts/" + reference,
                        account.fullName() + " is no longer admitted to “" + named.name() + "”.")
                : View.invalid(TEMPLATE, page(account, named, form.withError("confirm", Refusals.of(ending))));
    }

    private Named compartment(Account account, String key) {
        return members.compartments().stream()
                .filter(one -> one.compartment().key().equals(key)
                        && account.compartments().contains(one.compartment()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("compartment"));
    }

    private static ConfirmPage page(Account account, Named named, Form form) {
        return new ConfirmPage(
                account,
                "Dismiss " + account.fullName() + " from “" + named.name() + "”",
                List.of("What the compartment keeps stops existing for them, from this moment."),
                "/accounts/" + account.reference() + "/compartments/"
                        + named.compartment().key() + "/dismissal",
                "Dismiss them",
                true,
                form);
    }
}
