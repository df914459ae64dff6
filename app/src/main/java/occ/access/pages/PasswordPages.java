package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import occ.access.OwnAccount;
import occ.access.OwnAccount.PasswordOutcome;
import occ.access.SignedInAccount;
import occ.faces.NoSuchRecord;
import occ.faces.pages.FieldError;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing one's own password. The fields say password in their names, so that no kept form ever carries them. */
@Controller
class PasswordPages {
    private static final String TEMPLATE = "access/password";
    private static final int LONGEST = 200;

    private final OwnAccount own;
    private final Sessions sessions;

    PasswordPages(OwnAccount own, Sessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping("/account/password")
    View form() {
        return View.of(TEMPLATE, new PasswordPage(Form.empty(), signedIn().mustChangePassword()));
    }

    @PostMapping("/account/password")
    View create(HttpServletRequest request, HttpServletResponse response) {
        var account = signedIn();
        var form = Form.of(request);
        check(form);
        if (form.isValid()) {
            judge(own.changePassword(account.actor(), form.value("present-password"), form.value("new-password")))
                    .ifPresentOrElse(
                            form::with, () -> sessions.beginAfresh(account.withOwnPassword(), request, response));
        }
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new PasswordPage(form, account.mustChangePassword()));
        }
        return View.redirect(
                account.mustChangePassword() ? "/" : "/account",
                "Your password is changed. Wherever else you were signed in, you no longer are.");
    }

    private static void check(Form form) {
        if (form.value("present-password").isEmpty()) {
            form.withError("present-password", "Enter your present password");
        } else if (form.value("present-password").length() > LONGEST) {
            form.withError("present-password", "Present password must be 200 characters or fewer");
        }
        if (form.value("new-password").isEmpty()) {
            form.withError("new-password", "Enter a new password");
        } else if (form.value("new-password").length() > LONGEST) {
            form.withError("new-password", "New password must be 200 characters or fewer");
        } else if (!form.value("new-password").equals(form.value("repeat-password"))) {
            form.withError("repeat-password", "The two new passwords must be the same: type the new password again");
        }
    }

    private static Optional<FieldError> judge(PasswordOutcome outcome) {
        return switch (outcome) {
            case CHANGED -> Optional.empty();
            case WRONG_PRESENT_PASSWORD ->
                Optional.of(new FieldError("present-password", "That is not your present password"));
            case TOO_MANY_WRONG ->
                Optional.of(new FieldError(
                        "present-password",
                        "Too many wrong passwords. Wait 15 minutes, or ask your administrator for a new one"));
            case TOO_SHORT -> Optional.of(new FieldError("new-password", "New password must be 12 characters or more"));
            case TOO_COMMON ->
                Optional.of(new FieldError("new-password", "Too many people use that password: choose another"));
            case SAME_AS_BEFORE ->
                Optional.of(new FieldError("new-password", "New password must differ from the present one"));
        };
    }

    private static SignedInAccount signedIn() {
        return Sessions.current().orElseThrow(() -> new NoSuchRecord("session"));
    }
}
