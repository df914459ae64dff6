package occ.partners.pages;

import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.partners.Coalitions;
import occ.partners.DraftedActions;
import occ.partners.Exposures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The two networks face to face, and what could be asked of whom. Nothing is sent from here (R25). */
@Controller
class NetworkPages {
    private static final String ADDRESS = Groups.ADDRESS + "/network-on-network";

    private final Groups groups;
    private final Coalitions coalitions;
    private final Exposures exposures;
    private final Optional<DraftedActions> plans;
    private final Transactions transactions;

    NetworkPages(
            Groups groups,
            Coalitions coalitions,
            Exposures exposures,
            Optional<DraftedActions> plans,
            Transactions transactions) {
        this.groups = groups;
        this.coalitions = coalitions;
        this.exposures = exposures;
        this.plans = plans;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var group = groups.find(actor, reference);
            return View.of(
                    "partners/network",
                    new NetworkPage(group, coalitions.face(actor, group), exposures.mayConfirm(actor, group)));
        });
    }

    @GetMapping(ADDRESS + "/drafts")
    View drafts(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var group = groups.find(actor, reference);
            return View.of(
                    "partners/drafts",
                    new DraftsPage(
                            group,
                            coalitions.drafts(actor, group),
                            plans.isPresent() && exposures.mayConfirm(actor, group)));
        });
    }

    @PostMapping(ADDRESS + "/drafts")
    View keep(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var group = groups.find(actor, reference);
            var plan =
                    plans.filter(_ -> exposures.mayConfirm(actor, group)).orElseThrow(() -> new NoSuchRecord("plan"));
            return View.redirect(
                    plan.keep(actor, group, coalitions.drafts(actor, group)),
                    "The drafts stand in the plan. Nothing has been sent.");
        });
    }
}
