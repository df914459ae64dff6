package occ.pole.pages;

import occ.faces.pages.Form;

/** The statement to be withdrawn, in full, and the reason. */
public record WithdrawalPage(Identity identity, StatementLine line, Form form, String action) {
    public int longest() {
        return CorrectionPages.LONGEST_REASON;
    }
}
