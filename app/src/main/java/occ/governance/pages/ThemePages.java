package occ.governance.pages;

import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.governance.Leadership;
import occ.governance.Steering;
import occ.governance.StrategicPlans;
import occ.governance.ThemeAddress;
import occ.governance.ThemeFigures;
import occ.governance.ThemeFigures.Figures;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;
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
    private final Steering steering;
    private final Access access;
    private final Transactions transactions;

    ThemePages(
            ThemeLeads leads,
            ThemeFigures figures,
            StrategicPlans plans,
            PlanDesk desk,
            Steering steering,
            Access access,
            Transactions transactions) {
        this.leads = leads;
        this.figures = figures;
        this.plans = plans;
        this.desk = desk;
        this.steering = steering;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ThemeAddress.ALL)
    View list(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var board = steering.groups(actor).board();
            return View.of(
                    "governance/themes",
                    new ThemesPage(
                            leads.all(actor), figures.of(actor), board, next(actor, board), leads.mayAppoint(actor)));
        });
    }

    @GetMapping(ThemesInPaths.ONE)
    View show(Actor actor, @PathVariable String theme) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(
                actor, () -> View.of("governance/theme", page(actor, leads.of(actor, ThemesInPaths.theme(theme)))));
    }

    private ThemePage page(Actor actor, Leadership leadership) {
        var theme = leadership.theme();
        var group = steering.groups(actor).of(theme).orElse(null);
        return new ThemePage(
                leadership,
                figures.of(actor).getOrDefault(theme, Figures.NONE),
                plans.inForce(actor, theme).map(plan -> desk.view(actor, plan)).orElse(null),
                group,
                next(actor, group),
                plans.mayWrite(actor, theme),
                leads.mayAppoint(actor),
                leadership.isAskedOf(actor.account()),
                leadership.isLedBy(actor.account()));
    }

    private @Nullable Meeting next(Actor actor, @Nullable MeetingGroup group) {
        return group == null ? null : steering.next(actor, group).orElse(null);
    }
}
