package occ.access.pages;

/** A password as it is shown once, to be handed over. */
public record OneTimePasswordPage(
        String fullName, String signInName, String reference, String password, boolean opened) {
    public String title() {
        return opened ? "Account opened" : "New password";
    }

    public String path() {
        return "/accounts/" + reference;
    }
}
