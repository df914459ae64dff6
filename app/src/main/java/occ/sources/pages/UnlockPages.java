package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.sources.Keyholding;
import occ.sources.Keyholding.Stance;
import occ.sources.Keyholding.Unlocking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Unlocking the register for fifteen minutes after each look, and locking it. */
@Controller
class UnlockPages {
    private static final String TEMPLATE = "sources/unlock";

    private final Keyholding keyholding;
    private final Gate gate;

    UnlockPages(Keyholding keyholding, Gate gate) {
        this.keyholding = keyholding;
        this.gate = gate;
    }

    @GetMapping(Gate.UNLOCK)
    View form(@RequestParam(defaultValue = "") String to, Actor actor) {
        return switch (keyholding.stance(actor)) {
            case NOT_SET_UP -> View.redirect(SetUpPages.PATH);
            case NOT_ENROLLED -> View.of(TEMPLATE, new UnlockPage(false, to, Form.empty()));
            case ENROLLED -> View.of(TEMPLATE, new UnlockPage(true, to, Form.empty()));
        };
    }

    @PostMapping(Gate.UNLOCK)
    View create(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        var enrolled = keyholding.stance(actor) == Stance.ENROLLED;
        var form = Form.of(request);
        var to = form.value("to");
        var passphrase = form.value("passphrase");
        if (passphrase.isEmpty()) {
            form.withError("passphrase", "Enter your passphrase");
            return View.invalid(TEMPLATE, new UnlockPage(enrolled, to, form));
        }
        return switch (keyholding.unlock(actor, passphrase, Gate.session(request))) {
            case Unlocking.Unlocked(var key, var mustChoosePassphrase) -> {
                gate.give(key, response);
                yield View.redirect(mustChoosePassphrase ? PassphrasePages.PATH : Gate.onwards(to));
            }
            case Unlocking.Wrong() ->
                View.invalid(
                        TEMPLATE,
                        new UnlockPage(
                                enrolled,
                                to,
                                form.withError(
                                        "passphrase", "That does not unlock the register. The attempt is logged")));
            case Unlocking.TooManyWrong() ->
                View.invalid(
                        TEMPLATE,
                        new UnlockPage(
                                enrolled,
                                to,
                                form.withError("passphrase", "Too many wrong passphrases. Wait 15 minutes")));
        };
    }

    @PostMapping("/sources/lock")
    View lock(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        keyholding.lock(actor, gate.key(request));
        gate.take(response);
        return View.redirect("/work", "The source register is locked.");
    }
}
