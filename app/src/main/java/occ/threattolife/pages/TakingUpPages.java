package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TakingUpPages {
    private final ThreatsToLife threats;
    private final DutyDesk desk;

    TakingUpPages(ThreatsToLife threats, DutyDesk desk) {
        this.threats = threats;
        this.desk = desk;
    }

    @PostMapping(Facts.HOME + "/{reference}/taking-up")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var outcome = threats.takeUp(actor, threat.standing().reference(), DutyDesk.version(Form.of(request)));
        return DutyDesk.after(
                outcome,
                threat,
                "You have it. Judge whether the risk is real and immediate",
                refused -> View.redirect(Facts.path(threat.standing()), refused.sentence()));
    }
}
