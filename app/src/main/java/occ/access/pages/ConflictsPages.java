package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Conflicts;
import occ.access.Conflicts.KeptAway;
import occ.access.Conflicts.Outcome;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Conflicts of interest, and lifting them by two persons. */
@Controller
@RequestMapping("/conflicts")
class ConflictsPages {
    private static final String LIST = "/conflicts";

    private final Conflicts conflicts;

    ConflictsPages(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping
    View list(Actor actor) {
        return View.of("access/conflicts", new ConflictsPage(conflicts.all(actor), Form.empty()));
    }

    @GetMapping("/{reference}/lifting")
    View form(@PathVariable String reference, Actor actor) {
        return View.of("access/lifting", new LiftingPage(find(actor, reference), Form.empty()));
    }

    @PostMapping("/{reference}/lifting")
    View ask(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        var kept = find(actor, reference);
        var form = Form.of(request);
        var reason = form.read().text("reason", "why it can be lifted", 500);
        if (reason.isEmpty()) {
            return View.invalid("access/lifting", new LiftingPage(kept, form));
        }
        conflicts.askToLift(actor, reference, reason.get());
        return View.redirect(LIST, "You asked to lift it. It waits for a second person.");
    }

    @PostMapping("/{reference}/lifting/confirmation")
    View lift(@PathVariable String reference, Actor actor) {
        var outcome = conflicts.lift(actor, reference);
        return outcome == Outcome.DONE
                ? View.redirect(LIST, "It is lifted: they see the record again.")
                : View.invalid(
                        "access/conflicts",
                        new ConflictsPage(
                                conflicts.all(actor), Form.empty().withError(reference, Refusals.of(outcome))));
    }

    private KeptAway find(Actor actor, String reference) {
        return conflicts.all(actor).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("conflict"));
    }
}
