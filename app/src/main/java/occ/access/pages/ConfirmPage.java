package occ.access.pages;

import java.util.List;
import occ.access.Accounts.Account;
import occ.faces.pages.Form;

/** Asks once more before something is taken from an account. {@code reason} asks why, where a reason is kept. */
public record ConfirmPage(
        Account account,
        String title,
        List<String> sentences,
        String action,
        String button,
        boolean reason,
        Form form) {
    public ConfirmPage {
        sentences = List.copyOf(sentences);
    }

    public String back() {
        return "/accounts/" + account.reference();
    }
}
