package occ.access.pages;

import java.util.List;
import java.util.Optional;
import occ.access.AccountPanel;
import occ.access.Accounts.Account;
import occ.faces.Piece;
import occ.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules above add to pages of an account. */
@Component
class AccountPanels {
    private final ObjectProvider<AccountPanel> panels;

    AccountPanels(ObjectProvider<AccountPanel> panels) {
        this.panels = panels;
    }

    List<Piece> of(Actor actor, Account account) {
        return panels.orderedStream()
                .map(panel -> panel.of(actor, account))
                .flatMap(Optional::stream)
                .toList();
    }
}
