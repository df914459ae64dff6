package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Outcome;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A compartment, kept by its sponsor. */
@Controller
@RequestMapping("/compartments/{key}")
class CompartmentPages {
    private static final String TEMPLATE = "access/compartment";

    private final CompartmentMembers members;
    private final Clock clock;

    CompartmentPages(CompartmentMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String key, Actor actor) {
        return View.of(TEMPLATE, new CompartmentPage(members.get(actor, key), actor.account(), Form.empty()));
    }

    @PostMapping("/members")
    View admit(@PathVariable String key, HttpServletRequest request, Actor actor) {
        var kept = members.get(actor, key);
        var form = Form.of(request);
        var reader = form.read();
        var name = reader.text("sign-in-name", "the sign-in name of whoever is admitted", 60);
        var reason = reader.text("reason", "why they need to know", 500);
        var until = LastDay.read(form, "until", clock);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new CompartmentPage(kept, actor.account(), form));
        }
        var outcome =
                members.admit(actor, kept.compartment(), name.orElseThrow(), reason.orElseThrow(), until.orElse(null));
        return outcome == Outcome.DONE
                ? View.redirect("/compartments/" + key, "They are admitted, from this moment.")
                : View.invalid(
                        TEMPLATE,
                        new CompartmentPage(
                                kept, actor.account(), form.withError("sign-in-name", Refusals.of(outcome))));
    }
}
