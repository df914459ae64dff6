package occ.work.pages;

import occ.access.Accounts.Account;
import occ.faces.pages.Form;

/** The e-mail address of an account, as its administrator enters it. */
public record MailAddressPage(Account account, Form form, String domains) {
    static final String ADDRESS = "mail-address";

    public String title() {
        return "E-mail address of " + account.fullName();
    }

    public String back() {
        return "/accounts/" + account.reference();
    }

    public String path() {
        return back() + "/mail-address";
    }
}
