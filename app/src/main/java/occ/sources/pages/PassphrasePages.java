package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.sources.Keyholding;
import occ.sources.Keyholding.PassphraseOutcome;
import occ.sources.Keyholding.Recovery;
import occ.sources.Keyholding.Stance;
import occ.sources.RegisterLocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A controller's own passphrase: chosen in place of a code or another, or anew when it is lost. */
@Controller
class PassphrasePages {
    static final String PATH = "/sources/passphrase";

    private static final String RECOVERY = "/sources/recovery";
    private static final String TEMPLATE = "sources/passphrase";
    private static final String RECOVERING = "sources/recovery";
    private static final String CODE_FIELD = "code-to-unlock";

    private final Keyholding keyholding;
    private final Gate gate;

    PassphrasePages(Keyholding keyholding, Gate gate) {
        this.keyholding = keyholding;
        this.gate = gate;
    }

    @GetMapping(PATH)
    View form(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            if (!keyholding.isOpen(actor, key)) {
                throw new RegisterLocked();
            }
            return View.of(TEMPLATE, new NewPassphrasePage(Form.empty()));
        });
    }

    @PostMapping(PATH)
    View create(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            if (!keyholding.isOpen(actor, key)) {
                throw new RegisterLocked();
            }
            var form = Form.of(request);
            var passphrase = PassphraseReading.of(form);
            if (passphrase.isEmpty()) {
                return View.invalid(TEMPLATE, new NewPassphrasePage(form));
            }
            var outcome = keyholding.choosePassphrase(actor, key, passphrase.get());
            return outcome == PassphraseOutcome.CHOSEN
                    ? View.redirect("/sources", "Your passphrase is chosen. It is kept nowhere: remember it.")
                    : View.invalid(TEMPLATE, new NewPassphrasePage(PassphraseReading.refused(form, outcome)));
        });
    }

    @GetMapping(RECOVERY)
    View recoveryForm(Actor actor) {
        return keyholding.stance(actor) == Stance.NOT_SET_UP
                ? View.redirect(SetUpPages.PATH)
                : View.of(RECOVERING, new NewPassphrasePage(Form.empty()));
    }

    @PostMapping(RECOVERY)
    View recover(HttpServletRequest request, Actor actor) {
        if (keyholding.stance(actor) == Stance.NOT_SET_UP) {
            return View.redirect(SetUpPages.PATH);
        }
        var form = Form.of(request);
        if (form.value(CODE_FIELD).isBlank()) {
            form.withError(CODE_FIELD, "Enter the recovery code");
        }
        var passphrase = PassphraseReading.of(form);
        if (passphrase.isEmpty()) {
            return View.invalid(RECOVERING, new NewPassphrasePage(form));
        }
        return switch (keyholding.recover(actor, form.value(CODE_FIELD), passphrase.get())) {
            case Recovery.Recovered(var code) -> View.of("sources/code", CodePage.newRecoveryCode(code));
            case Recovery.Wrong() ->
                again(form.withError(CODE_FIELD, "That is not the recovery code. The attempt is logged"));
            case Recovery.TooManyWrong() -> again(form.withError(CODE_FIELD, "Too many wrong codes. Wait 15 minutes"));
            case Recovery.Refused(var why) -> again(PassphraseReading.refused(form, why));
        };
    }

    private static View again(Form form) {
        return View.invalid(RECOVERING, new NewPassphrasePage(form));
    }
}
