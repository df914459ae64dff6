package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PassingPages {
    private static final String PATH = Facts.HOME + "/{reference}/passing";
    private static final String TEMPLATE = "threattolife/passing";

    private final ThreatsToLife threats;
    private final Organisations organisations;
    private final DutyDesk desk;

    PassingPages(ThreatsToLife threats, Organisations organisations, DutyDesk desk) {
        this.threats = threats;
        this.organisations = organisations;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(TEMPLATE, desk.open(actor, reference), options());
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var form = Form.of(request);
        var to = form.read().choice("to", "who answers for it", forces(), Organisation::key);
        var why = form.read().text("why", "why they answer for it", 2_000);
        if (to.isEmpty() || why.isEmpty()) {
            return desk.invalid(TEMPLATE, threat, form, options());
        }
        var outcome = threats.passOn(
                actor,
                threat.standing().reference(),
                DutyDesk.version(form),
                to.get().id(),
                why.get());
        return DutyDesk.after(
                outcome,
                threat,
                "You passed it on to " + to.get().name() + ". Ring them as well",
                refused ->
                        desk.invalid(TEMPLATE, threat, form.withError(refused.field(), refused.sentence()), options()));
    }

    private List<Organisation> forces() {
        return organisations.forces();
    }

    private List<Option> options() {
        return Options.withNone("Choose a force", Options.of(forces(), Organisation::key, Organisation::name));
    }
}
