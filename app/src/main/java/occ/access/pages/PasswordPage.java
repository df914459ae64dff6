package occ.access.pages;

import occ.faces.pages.Form;

/** {@code forced} when the password was handed over and nothing else is open until it is replaced. */
public record PasswordPage(Form form, boolean forced) {}
