package occ.work.pages;

import java.util.Optional;
import occ.access.AccountPanel;
import occ.access.Accounts.Account;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.work.MailAddresses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the holder of an account is reached by e-mail, where this installation sends any. */
@Component
@Order(0)
class MailAddressPanel implements AccountPanel {
    private final MailAddresses addresses;

    MailAddressPanel(MailAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Optional<Piece> of(Actor actor, Account account) {
        return addresses.areUsed() && account.open() && !account.id().equals(actor.account())
                ? Optional.of(new Piece("work/mail-address-panel", page(account)))
                : Optional.empty();
    }

    private AccountPanelPage page(Account account) {
        return new AccountPanelPage(
                addresses.of(account.id()).orElse("None: their daily digest cannot be turned on."),
                "/accounts/" + account.reference() + "/mail-address");
    }
}
