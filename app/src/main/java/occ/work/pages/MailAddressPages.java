package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.work.MailAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class MailAddressPages {
    private static final String PATH = "/accounts/{reference}/mail-address";
    private static final String TEMPLATE = "work/mail-address";

    private final Accounts accounts;
    private final MailAddresses addresses;

    MailAddressPages(Accounts accounts, MailAddresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        var account = find(actor, reference);
        var present = addresses.of(account.id()).orElse("");
        return View.of(TEMPLATE, page(account, Form.of(Map.of(MailAddressPage.ADDRESS, List.of(present)))));
    }

    @PostMapping(PATH)
    View enter(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var account = find(actor, reference);
        var form = Form.of(request);
        var address = form.value(MailAddressPage.ADDRESS).strip();
        return addresses
                .enter(actor, account, address)
                .map(why -> View.invalid(TEMPLATE, page(account, form.withError(MailAddressPage.ADDRESS, why))))
                .orElseGet(() -> View.redirect(
                        "/accounts/" + reference,
                        address.isEmpty()
                                ? account.fullName() + " has no e-mail address any more"
                                : "The e-mail address is entered. %s turns the digest on themself"
                                        .formatted(account.fullName())));
    }

    private Account find(Actor actor, String reference) {
        var account = accounts.find(actor, reference);
        if (!addresses.areUsed()) {
            throw new NoSuchRecord("mail");
        }
        return account;
    }

    private MailAddressPage page(Account account, Form form) {
        return new MailAddressPage(account, form, String.join(", ", addresses.domains()));
    }
}
