package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Outcome;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A version of a strategic action plan, and what becomes of it. */
@Controller
class PlanPages {
    static final int LONGEST = 4_000;
    private static final String TEMPLATE = "governance/plan";

    private final StrategicPlans plans;
    private final PlanDesk desk;
    private final Access access;
    private final Transactions transactions;

    PlanPages(StrategicPlans plans, PlanDesk desk, Access access, Transactions transactions) {
        this.plans = plans;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PlanInPaths.ONE)
    View show(Actor actor, @PathVariable String reference) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(
                actor, () -> View.of(TEMPLATE, page(actor, PlanInPaths.plan(plans, actor, reference), Form.empty())));
    }

    @PostMapping(PlanInPaths.ONE + "/submission")
    View submit(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor,
                reference,
                request,
                "It waits for somebody else to approve it",
                (plan, form) -> Optional.of(plans.submit(actor, plan.reference(), PlanInPaths.seen(form))));
    }

    @PostMapping(PlanInPaths.ONE + "/decision")
    View decide(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.APPROVE_STRATEGIES);
        return deed(
                actor,
                reference,
                request,
                "Your decision is recorded",
                (plan, form) -> PlanDecision.read(form)
                        .map(decision -> decision.on(plans, actor, plan, PlanInPaths.seen(form))));
    }

    @PostMapping(PlanInPaths.ONE + "/discarding")
    View discard(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var plan = PlanInPaths.plan(plans, actor, reference);
            return form.read()
                    .text("discarded-why", "why it is discarded", LONGEST)
                    .map(why -> plans.discard(actor, plan.reference(), PlanInPaths.seen(form), why))
                    .map(outcome -> outcome instanceof Outcome.Done
                            ? View.redirect(ThemeAddress.of(plan.theme()), "The draft is discarded")
                            : after(actor, plan, form, outcome, ""))
                    .orElseGet(() -> invalid(actor, plan, form));
        });
    }

    @PostMapping(PlanInPaths.ONE + "/remarks")
    View remark(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return deed(
                actor,
                reference,
                request,
                "It stands beside the figures",
                (plan, form) -> form.read()
                        .text("words", "what you have to say", LONGEST)
                        .map(words -> plans.remark(actor, plan.reference(), null, words)));
    }

    @PostMapping(PlanInPaths.ONE + "/lines/{line}/reached")
    View reach(Actor actor, @PathVariable String reference, @PathVariable String line, HttpServletRequest request) {
        return deed(actor, reference, request, "The milestone is reached", (plan, form) -> {
            var words = form.read().optionalText("reached", "what shows it", LONGEST);
            return Optional.of(plans.reach(actor, plan.reference(), PlanInPaths.reference(line), words.orElse("")));
        });
    }

    @PostMapping(PlanInPaths.ONE + "/lines/{line}/removal")
    View remove(Actor actor, @PathVariable String reference, @PathVariable String line, HttpServletRequest request) {
        return deed(
                actor,
                reference,
                request,
                "The line is taken out",
                (plan, form) -> Optional.of(
                        plans.remove(actor, plan.reference(), PlanInPaths.seen(form), PlanInPaths.reference(line))));
    }

    private View deed(
            Actor actor,
            String reference,
            HttpServletRequest request,
            String notice,
            BiFunction<StrategicPlan, Form, Optional<Outcome>> deed) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var plan = PlanInPaths.plan(plans, actor, reference);
            return deed.apply(plan, form)
                    .map(outcome -> after(actor, plan, form, outcome, notice))
                    .orElseGet(() -> invalid(actor, plan, form));
        });
    }

    private View after(Actor actor, StrategicPlan plan, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Outcome.Done(var address) -> View.redirect(address, notice);
            case Outcome.Refused(var field, var sentence) -> invalid(actor, plan, form.withError(field, sentence));
        };
    }

    private View invalid(Actor actor, StrategicPlan plan, Form form) {
        return View.invalid(TEMPLATE, page(actor, plan, form));
    }

    private PlanPage page(Actor actor, StrategicPlan plan, Form form) {
        return new PlanPage(desk.view(actor, plan), form, plans.mayDecide(actor, plan));
    }
}
