package occ.sources.pages;

import occ.faces.pages.Form;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is shown this once, and what is to be done with it. Where it must be typed back, a second try shows it no
 * more: whoever did not write it down begins again.
 */
public record CodePage(
        Use use, @Nullable String code, @Nullable String name, Form form) {
    public enum Use {
        SET_UP("Write down the recovery code"),
        NEW_RECOVERY_CODE("The new recovery code"),
        ENROLMENT("The code to hand over");

        private final String title;

        Use(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static CodePage toTypeBack(@Nullable String code, Form form) {
        return new CodePage(Use.SET_UP, code, null, form);
    }

    static CodePage newRecoveryCode(String code) {
        return new CodePage(Use.NEW_RECOVERY_CODE, code, null, Form.empty());
    }

    static CodePage toHandOver(String code, String name) {
        return new CodePage(Use.ENROLMENT, code, name, Form.empty());
    }
}
