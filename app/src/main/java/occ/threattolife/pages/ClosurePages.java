package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.Ending;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ClosurePages {
    private static final String PATH = Facts.HOME + "/{reference}/closure";
    private static final String TEMPLATE = "threattolife/closure";
    private static final List<Option> ENDINGS = Options.of(Ending.class, Ending::label);

    private final ThreatsToLife threats;
    private final DutyDesk desk;

    ClosurePages(ThreatsToLife threats, DutyDesk desk) {
        this.threats = threats;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(TEMPLATE, desk.open(actor, reference), ENDINGS);
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var form = Form.of(request);
        var ending = form.read().choice("ending", "how it ended", Ending.class);
        var why = form.read().text("why", "why it is closed", 4_000);
        if (ending.isEmpty() || why.isEmpty()) {
            return desk.invalid(TEMPLATE, threat, form, ENDINGS);
        }
        var outcome =
                threats.close(actor, threat.standing().reference(), DutyDesk.version(form), ending.get(), why.get());
        return DutyDesk.after(
                outcome,
                threat,
                "You closed it",
                refused ->
                        desk.invalid(TEMPLATE, threat, form.withError(refused.field(), refused.sentence()), ENDINGS));
    }
}
