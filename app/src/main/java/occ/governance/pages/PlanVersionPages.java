package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Outcome;
import occ.governance.StrategicDifference;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Versions of the plan of a theme: how they differ, how one begins and how its text is changed. */
@Controller
class PlanVersionPages {
    private static final String ALL = ThemesInPaths.ONE + "/plans";
    private static final String TEXT = PlanInPaths.ONE + "/text";
    private static final String TEMPLATE = "governance/plan-text";

    private final StrategicPlans plans;
    private final Access access;
    private final Transactions transactions;

    PlanVersionPages(StrategicPlans plans, Access access, Transactions transactions) {
        this.plans = plans;
        this.access = access;
        this.transactions = transactions;
    }

    static String path(Theme theme) {
        return ThemeAddress.of(theme) + "/plans";
    }

    @GetMapping(ALL)
    View list(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var of = ThemesInPaths.theme(theme);
            var versions = plans.versions(actor, of);
            var form = Form.of(request);
            return View.of(
                    "governance/plans",
                    new PlanVersionsPage(
                            of, versions, form, compared(actor, versions, form), plans.mayWrite(actor, of)));
        });
    }

    private PlanVersionsPage.Compared compared(Actor actor, List<StrategicPlan> versions, Form form) {
        var from = chosen(versions, form, "from");
        var to = chosen(versions, form, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return PlanVersionsPage.Compared.NOTHING;
        }
        var earlier = from.get().number() <= to.get().number() ? from.get() : to.get();
        var later = earlier == from.get() ? to.get() : from.get();
        return new PlanVersionsPage.Compared(
                "Version %d and version %d".formatted(earlier.number(), later.number()),
                StrategicDifference.between(
                        plans.get(actor, earlier.reference()), plans.get(actor, later.reference())));
    }

    private static Optional<StrategicPlan> chosen(List<StrategicPlan> versions, Form form, String field) {
        return form.read()
                .optionalChoice(field, versions, plan -> plan.reference().text());
    }

    @GetMapping(ALL + "/new")
    View form(Actor actor, @PathVariable String theme) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var of = writable(actor, ThemesInPaths.theme(theme));
            return View.of(TEMPLATE, new PlanTextPage(of, null, Form.empty()));
        });
    }

    @PostMapping(ALL)
    View begin(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var of = writable(actor, ThemesInPaths.theme(theme));
            return PlanTextPage.read(form)
                    .map(text -> plans.begin(actor, of, text))
                    .map(outcome -> after(new PlanTextPage(of, null, form), outcome, "The draft is begun"))
                    .orElseGet(() -> View.invalid(TEMPLATE, new PlanTextPage(of, null, form)));
        });
    }

    @GetMapping(TEXT)
    View text(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var plan = PlanInPaths.plan(plans, actor, reference);
            writable(actor, plan.theme());
            return View.of(TEMPLATE, PlanTextPage.of(plan));
        });
    }

    @PostMapping(TEXT)
    View rewrite(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var plan = PlanInPaths.plan(plans, actor, reference);
            var page = new PlanTextPage(writable(actor, plan.theme()), plan, form);
            return PlanTextPage.read(form)
                    .map(text -> plans.rewrite(actor, plan.reference(), PlanInPaths.seen(form), text))
                    .map(outcome -> after(page, outcome, "The draft is changed"))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    private static View after(PlanTextPage page, Outcome outcome, String notice) {
        return switch (outcome) {
            case Outcome.Done(var address) -> View.redirect(address, notice);
            case Outcome.Refused(var field, var sentence) -> {
                page.form().withError(field, sentence);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private Theme writable(Actor actor, Theme theme) {
        if (!plans.mayWrite(actor, theme)) {
            access.require(actor, Verb.WRITE_STRATEGIES);
            throw new NoSuchRecord("plan");
        }
        return theme;
    }
}
