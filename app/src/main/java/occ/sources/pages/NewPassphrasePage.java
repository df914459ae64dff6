package occ.sources.pages;

import occ.faces.pages.Form;

/** A form that ends with a new passphrase: at set-up, in place of a code or the present one, or by the recovery code. */
public record NewPassphrasePage(Form form) {}
