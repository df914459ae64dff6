package occ.work.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import occ.access.AccountPanel;
import occ.access.Accounts.Account;
import occ.access.Person;
import occ.faces.Piece;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.work.HandingOn;
import org.springframework.stereotype.Component;

/**
 * On the page of an account: how much its holder still holds by name, for whoever may see that. An administrator sees no
 * content by being one, so most of them are told whom to ask.
 */
@Component
class HoldingsPanel implements AccountPanel {
    private static final int NAMED = 5;

    private final HandingOn handingOn;

    HoldingsPanel(HandingOn handingOn) {
        this.handingOn = handingOn;
    }

    @Override
    public Optional<Piece> of(Actor actor, Account account) {
        return account.id().equals(actor.account())
                ? Optional.empty()
                : Optional.of(new Piece(
                        "work/holdings-panel", handingOn.may(actor) ? counted(actor, account) : unseen(account)));
    }

    @Override
    public boolean isForTakingAway() {
        return true;
    }

    private AccountPanelPage counted(Actor actor, Account account) {
        var count = handingOn.count(actor, account.id());
        return count == 0
                ? new AccountPanelPage("Nothing that you may see hangs on this person by name.", "")
                : new AccountPanelPage(
                        "Still hangs on this person by name, of what you may see: %s. It stays with them until it is handed on."
                                .formatted(Words.count(count, "thing", "things")),
                        HandingOnPages.PATH + "/" + account.reference());
    }

    private AccountPanelPage unseen(Account account) {
        var who = handingOn.whoMay(account.id()).stream()
                .map(Person::name)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return new AccountPanelPage(
                who.isEmpty()
                        ? "What hangs on this person by name is not for administrators to see, and nobody arranges cover for"
                                + " them: somebody who does hands it on before the account is closed."
                        : "What hangs on this person by name is not for administrators to see. Before the account is closed,"
                                + " one of those who arrange cover for them hands it on: " + who + ".",
                "");
    }
}
