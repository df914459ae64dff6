package occ.access.pages;

import java.util.List;
import occ.access.Accounts.Account;
import occ.faces.Piece;
import occ.faces.pages.Form;

/** Asks once more before something is taken from an account. {@code reason} asks why, where a reason is kept. */
public record ConfirmPage(
        Account account,
        String title,
        List<String> sentences,
        String action,
        String button,
        boolean reason,
        List<Piece> pieces,
        Form form) {
    public ConfirmPage {
        sentences = List.copyOf(sentences);
        pieces = List.copyOf(pieces);
    }

    ConfirmPage(
            Account account,
            String title,
            List<String> sentences,
            String action,
            String button,
            boolean reason,
            Form form) {
        this(account, title, sentences, action, button, reason, List.of(), form);
    }

    public String back() {
        return "/accounts/" + account.reference();
    }
}
