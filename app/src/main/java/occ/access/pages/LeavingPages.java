package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Kept;
import occ.access.CompartmentMembers.Member;
import occ.access.CompartmentMembers.Outcome;
import occ.access.Person;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Dismissing somebody from a compartment, and closing it. */
@Controller
@RequestMapping("/compartments/{key}")
class LeavingPages {
    private static final String TEMPLATE = "access/leaving";

    private final CompartmentMembers members;

    LeavingPages(CompartmentMembers members) {
        this.members = members;
    }

    @GetMapping("/members/{reference}/dismissal")
    View dismissalForm(@PathVariable String key, @PathVariable String reference, Actor actor) {
        var kept = members.get(actor, key);
        return View.of(TEMPLATE, dismissal(kept, member(kept, reference), Form.empty()));
    }

    @PostMapping("/members/{reference}/dismissal")
    View dismiss(@PathVariable String key, @PathVariable String reference, HttpServletRequest request, Actor actor) {
        var kept = members.get(actor, key);
        var person = member(kept, reference);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why they leave the compartment", 500);
        if (reason.isEmpty()) {
            return View.invalid(TEMPLATE, dismissal(kept, person, form));
        }
        var outcome = members.dismiss(actor, kept.compartment(), reference, reason.get());
        return outcome == Outcome.DONE
                ? View.redirect(path(kept), person.name() + " is no longer admitted.")
                : View.invalid(TEMPLATE, dismissal(kept, person, form.withError("reason", Refusals.of(outcome))));
    }

    @GetMapping("/closure")
    View closureForm(@PathVariable String key, Actor actor) {
        return View.of(TEMPLATE, closure(members.get(actor, key), Form.empty()));
    }

    @PostMapping("/closure")
    View close(@PathVariable String key, HttpServletRequest request, Actor actor) {
        var kept = members.get(actor, key);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why the compartment is closed", 500);
        if (reason.isEmpty()) {
            return View.invalid(TEMPLATE, closure(kept, form));
        }
        members.close(actor, kept.compartment(), reason.get());
        return View.redirect(path(kept), "The compartment is closed: nobody else is admitted to it.");
    }

    private static Person member(Kept kept, String reference) {
        return kept.members().stream()
                .map(Member::person)
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("member"));
    }

    private static LeavingPage dismissal(Kept kept, Person person, Form form) {
        return new LeavingPage(
                kept.name(),
                "Dismiss " + person.name() + " from “" + kept.name() + "”",
                List.of("What the compartment keeps stops existing for them, from this moment."),
                path(kept),
                path(kept) + "/members/" + person.reference() + "/dismissal",
                "Dismiss them",
                form);
    }

    private static LeavingPage closure(Kept kept, Form form) {
        return new LeavingPage(
                kept.name(),
                "Close “" + kept.name() + "”",
                List.of(
                        "Nobody is admitted to it any more. Who is in it stays until you dismiss them or their time"
                                + " is over, and what it keeps stays kept.",
                        "It cannot be opened again."),
                path(kept),
                path(kept) + "/closure",
                "Close the compartment",
                form);
    }

    private static String path(Kept kept) {
        return "/compartments/" + kept.compartment().key();
    }
}
