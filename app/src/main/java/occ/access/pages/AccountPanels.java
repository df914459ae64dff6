package occ.access.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return pieces(panels.orderedStream(), actor, account);
    }

    /** Those that matter before something is taken from the account. */
    List<Piece> beforeTakingAway(Actor actor, Account account) {
        return pieces(panels.orderedStream().filter(AccountPanel::isForTakingAway), actor, account);
    }

    private static List<Piece> pieces(Stream<AccountPanel> those, Actor actor, Account account) {
        return those.map(panel -> panel.of(actor, account))
                .flatMap(Optional::stream)
                .toList();
    }
}
