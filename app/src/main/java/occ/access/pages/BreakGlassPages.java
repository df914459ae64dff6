package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import occ.access.BreakGlass;
import occ.access.BreakGlass.Outcome;
import occ.access.BreakGlass.Request;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/break-glass")
class BreakGlassPages {
    private static final String OWN = "/break-glass";
    private static final String REQUESTS = "/break-glass/requests";
    private static final String NOTICES = "/break-glass/notices";

    private final BreakGlass glass;

    BreakGlassPages(BreakGlass glass) {
        this.glass = glass;
    }

    @GetMapping
    View form(Actor actor) {
        var begun = Form.of(Map.of("hours", List.of(String.valueOf(BreakGlass.USUAL_HOURS))));
        return View.of("access/break-glass", new BreakGlassPage(glass.own(actor), begun));
    }

    @PostMapping
    View ask(HttpServletRequest request, Actor actor) {
        var own = glass.own(actor);
        var form = Form.of(request);
        var reader = form.read();
        var what = reader.text("what", "the reference of the record or the name of the compartment", 100);
        var reason = reader.text("reason", "why it cannot wait", 1000);
        var hours = reader.number("hours", "how many hours you need", 1, BreakGlass.MOST_HOURS);
        if (!form.isValid()) {
            return View.invalid("access/break-glass", new BreakGlassPage(own, form));
        }
        glass.ask(actor, new Request(what.orElseThrow(), reason.orElseThrow(), hours.orElseThrow()));
        return View.redirect(OWN, "Your request was sent.");
    }

    @GetMapping("/requests")
    View requests(Actor actor) {
        return View.of("access/break-glass-requests", new BreakGlassRequestsPage(glass.waiting(actor), Form.empty()));
    }

    @PostMapping("/requests/{reference}/approval")
    View approve(@PathVariable String reference, Actor actor) {
        var outcome = glass.approve(actor, reference);
        return outcome == Outcome.GIVEN
                ? View.redirect(REQUESTS, "They are let in. The sponsor and every auditor are told.")
                : View.invalid(
                        "access/break-glass-requests",
                        new BreakGlassRequestsPage(
                                glass.waiting(actor), Form.empty().withError(reference, Refusals.of(outcome))));
    }

    @PostMapping("/requests/{reference}/refusal")
    View decline(@PathVariable String reference, Actor actor) {
        glass.decline(actor, reference);
        return View.redirect(REQUESTS, "It was not given. Whoever asked is not told that somebody decided.");
    }

    @GetMapping("/notices")
    View notices(Actor actor) {
        return View.of("access/break-glass-notices", new BreakGlassNoticesPage(glass.notices(actor)));
    }

    @PostMapping("/notices/{reference}/acknowledgement")
    View acknowledge(@PathVariable String reference, Actor actor) {
        glass.acknowledge(actor, reference);
        return View.redirect(NOTICES, "You acknowledged it.");
    }
}
