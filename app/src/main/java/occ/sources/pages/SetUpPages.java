package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.sources.Keyholding;
import occ.sources.Keyholding.SetUp;
import occ.sources.Keyholding.Stance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first controller makes the register's key, and proves to have written down the code that outlives a passphrase. */
@Controller
class SetUpPages {
    static final String PATH = "/sources/set-up";

    private static final String TEMPLATE = "sources/set-up";
    private static final String CODE = "sources/code";
    private static final String CODE_FIELD = "code-to-unlock";

    private final Keyholding keyholding;

    SetUpPages(Keyholding keyholding) {
        this.keyholding = keyholding;
    }

    @GetMapping(PATH)
    View form(Actor actor) {
        return keyholding.stance(actor) == Stance.NOT_SET_UP
                ? View.of(TEMPLATE, new NewPassphrasePage(Form.empty()))
                : View.redirect(Gate.UNLOCK);
    }

    @PostMapping(PATH)
    View create(HttpServletRequest request, Actor actor) {
        if (keyholding.stance(actor) != Stance.NOT_SET_UP) {
            return View.redirect(Gate.UNLOCK);
        }
        var form = Form.of(request);
        var passphrase = PassphraseReading.of(form);
        if (passphrase.isEmpty()) {
            return View.invalid(TEMPLATE, new NewPassphrasePage(form));
        }
        return switch (keyholding.setUp(actor, passphrase.get())) {
            case SetUp.Begun(var code) -> View.of(CODE, CodePage.toTypeBack(code, Form.empty()));
            case SetUp.SetUpAlready() -> View.redirect(Gate.UNLOCK);
            case SetUp.Refused(var why) ->
                View.invalid(TEMPLATE, new NewPassphrasePage(PassphraseReading.refused(form, why)));
        };
    }

    @PostMapping(PATH + "/confirmation")
    View confirm(HttpServletRequest request, Actor actor) {
        var form = Form.of(request);
        return keyholding.confirmSetUp(actor, form.value(CODE_FIELD))
                ? View.redirect(Gate.UNLOCK, "The source register is set up. Unlock it with your passphrase.")
                : View.invalid(
                        CODE, CodePage.toTypeBack(null, form.withError(CODE_FIELD, "That is not the recovery code")));
    }
}
