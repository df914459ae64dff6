package occ.governance.pages;

import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.governance.StrategicPlans;
import occ.governance.ThemeAddress;
import occ.governance.ThemeFigures;
import occ.governance.ThemeFigures.Figures;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The threat themes and the other crime types, each on a page of its own (R42). */
@Controller
class ThemePages {
    private final ThemeLeads leads;
    private final ThemeFigures figures;
    private final StrategicPlans plans;
    private final PlanDesk desk;
    private final Access access;
    private final Transactions transactions;

    ThemePages(
            ThemeLeads leads,
            ThemeFigures figures,
            StrategicPlans plans,
            PlanDesk desk,
            Access access,
            Transactions transactions) {
        this.leads = leads;
        this.figures = figures;
        this.plans = plans;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ThemeAddress.ALL)
    View list(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(
                actor,
                () -> View.of(
                        "governance/themes",
                        new ThemesPage(leads.all(actor), figures.of(actor), leads.mayAppoint(actor))));
    }

    @GetMapping(ThemesInPaths.ONE)
    View show(Actor actor, @PathVariable String theme) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var leadership = leads.of(actor, ThemesInPaths.theme(theme));
            return View.of(
                    "governance/theme",
                    new ThemePage(
                            leadership,
                            figures.of(actor).getOrDefault(leadership.theme(), Figures.NONE),
                            plans.inForce(actor, leadership.theme())
                                    .map(plan -> desk.view(actor, plan))
                                    .orElse(null),
                            plans.mayWrite(actor, leadership.theme()),
                            leads.mayAppoint(actor),
                            leadership.isAskedOf(actor.account()),
                            leadership.isLedBy(actor.account())));
        });
    }
}
