package occ.threattolife.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReviewPages {
    private static final String PATH = Facts.HOME + "/{reference}/review";
    private static final String TEMPLATE = "threattolife/review";

    private final ThreatsToLife threats;
    private final DutyDesk desk;
    private final Clock clock;

    ReviewPages(ThreatsToLife threats, DutyDesk desk, Clock clock) {
        this.threats = threats;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return desk.form(TEMPLATE, desk.open(actor, reference), ReviewIn.options());
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var threat = desk.open(actor, reference);
        var form = Form.of(request);
        var found = form.read().text("found", "what the review found", 4_000);
        var next = form.read().choice("review", "when it is reviewed next", ReviewIn.class);
        if (found.isEmpty() || next.isEmpty()) {
            return desk.invalid(TEMPLATE, threat, form, ReviewIn.options());
        }
        var outcome = threats.review(
                actor,
                threat.standing().reference(),
                DutyDesk.version(form),
                found.get(),
                next.get().from(clock.instant()));
        return DutyDesk.after(
                outcome,
                threat,
                "You reviewed it",
                refused -> desk.invalid(
                        TEMPLATE, threat, form.withError(refused.field(), refused.sentence()), ReviewIn.options()));
    }
}
