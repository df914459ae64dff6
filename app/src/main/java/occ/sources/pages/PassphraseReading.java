package occ.sources.pages;

import java.util.Optional;
import occ.faces.pages.Form;
import occ.sources.Keyholding.PassphraseOutcome;

/** A new passphrase, typed twice. */
final class PassphraseReading {
    static final String FIELD = "passphrase";
    private static final String AGAIN = "passphrase-again";
    private static final int LONGEST = 500;

    private PassphraseReading() {}

    static Optional<String> of(Form form) {
        var typed = form.value(FIELD);
        if (typed.isEmpty()) {
            form.withError(FIELD, "Enter a passphrase");
        } else if (typed.length() > LONGEST) {
            form.withError(FIELD, "Passphrase must be 500 characters or fewer");
        } else if (!typed.equals(form.value(AGAIN))) {
            form.withError(AGAIN, "The two passphrases must be the same: type the passphrase again");
        }
        return form.isValid() ? Optional.of(typed) : Optional.empty();
    }

    static Form refused(Form form, PassphraseOutcome why) {
        return switch (why) {
            case TOO_SHORT -> form.withError(FIELD, "Passphrase must be 15 characters or more");
            case TOO_SIMPLE -> form.withError(FIELD, "Passphrase repeats the same few characters: choose another");
            case CHOSEN -> form;
        };
    }
}
