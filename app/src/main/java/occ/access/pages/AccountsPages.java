package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Accounts;
import occ.access.Accounts.Filter;
import occ.access.Accounts.Found;
import occ.access.Accounts.NewAccount;
import occ.access.Accounts.Opening;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.RoleGrants;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Marking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AccountsPages {
    private static final List<String> FILTERS = List.of("text", "organisation", "role", "state");

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Organisations organisations;
    private final Access access;

    AccountsPages(Accounts accounts, RoleGrants grants, Organisations organisations, Access access) {
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.access = access;
    }

    @GetMapping("/accounts")
    View list(HttpServletRequest request, Actor actor, @RequestParam(defaultValue = "1") int page) {
        var form = Form.of(request);
        var within = organisations.find(form.value("organisation")).map(Organisation::id);
        var role = form.read().optionalChoice("role", List.of(Role.values()), Role::name);
        var closed = form.value("state").equals("closed");
        var filter = new Filter(form.value("text").strip(), within.orElse(null), role.orElse(null), closed);
        var found = accounts.all(actor, filter, page);
        var pages = new Pages(page, Found.PAGE, found.total(), address(form));
        var waiting = grants.waiting(actor).size();
        return View.of("access/accounts", new AccountsPage(found, form, inReach(actor), pages, waiting));
    }

    @GetMapping("/accounts/new")
    View form(Actor actor) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS);
        return View.of("access/new-account", new NewAccountPage(Form.empty(), inReach(actor)));
    }

    @PostMapping("/accounts")
    View create(HttpServletRequest request, Actor actor) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS);
        var form = Form.of(request);
        var reader = form.read();
        var name = reader.text("full-name", "the person’s full name", 100);
        var signInName = reader.text("sign-in-name", "a sign-in name", 60);
        signInName
                .filter(typed -> !typed.matches("[A-Za-z0-9.@_-]{3,60}"))
                .ifPresent(typed -> form.withError(
                        "sign-in-name",
                        "Sign-in name must be 3 to 60 letters, digits, dots, hyphens, underscores or at signs"));
        var unit = reader.choice("organisation", "the organisation they belong to", inReach(actor), Organisation::key);
        var clearance = reader.choice("clearance", "what they are cleared to read", Marking.class);
        if (!form.isValid()) {
            return again(actor, form);
        }
        var account = new NewAccount(
                signInName.orElseThrow(), name.orElseThrow(), unit.orElseThrow().id(), clearance.orElseThrow());
        return switch (accounts.open(actor, account)) {
            case Opening.NameTaken() ->
                again(
                        actor,
                        form.withError("sign-in-name", "Somebody signs in with that name already: choose another"));
            case Opening.Opened(var _, var reference, var password) ->
                View.of(
                        "access/one-time-password",
                        new OneTimePasswordPage(account.fullName(), account.signInName(), reference, password, true));
        };
    }

    private View again(Actor actor, Form form) {
        return View.invalid("access/new-account", new NewAccountPage(form, inReach(actor)));
    }

    private List<Organisation> inReach(Actor actor) {
        return organisations.all().stream()
                .filter(one -> access.may(actor, Verb.ADMINISTER_ACCOUNTS, one.id()))
                .toList();
    }

    private static String address(Form form) {
        return FILTERS.stream()
                .filter(name -> !form.value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "/accounts?", "page="));
    }
}
