package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Measures;
import occ.governance.Outcome;
import occ.governance.PlanLine;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a line to a draft, or changing one. */
@Controller
class PlanLinePages {
    private static final String LINES = PlanInPaths.ONE + "/lines";
    private static final String TEMPLATE = "governance/plan-line";

    private final StrategicPlans plans;
    private final Measures measures;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    PlanLinePages(
            StrategicPlans plans,
            Measures measures,
            Organisations organisations,
            Access access,
            Transactions transactions) {
        this.plans = plans;
        this.measures = measures;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
    }

    static String path(StrategicPlan plan, PlanLine.Kind kind) {
        return "%s/lines?kind=%s".formatted(plan.address(), kind.name());
    }

    @GetMapping(LINES)
    View form(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var asked = Form.of(request);
            var plan = writable(actor, reference);
            var present = present(plan, asked);
            var kind = present == null ? kind(asked) : present.kind();
            var form = present == null ? Form.empty() : PlanLineForm.filled(present, people(), organisations);
            return View.of(TEMPLATE, page(plan, kind, present, form));
        });
    }

    @PostMapping(LINES)
    View put(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var plan = writable(actor, reference);
            var present = present(plan, form);
            var page = page(plan, present == null ? kind(form) : present.kind(), present, form);
            var line = present == null ? Reference.next("SAL") : present.reference();
            return page.reader()
                    .read(page.kind(), line)
                    .map(read -> plans.put(actor, plan.reference(), PlanInPaths.seen(form), read))
                    .map(outcome -> after(page, outcome))
                    .orElseGet(() -> View.invalid(TEMPLATE, page));
        });
    }

    private static View after(PlanLinePage page, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var address) -> View.redirect(address, "The line is kept");
            case Outcome.Refused(var field, var sentence) -> {
                page.form().withError(field, sentence);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private StrategicPlan writable(Actor actor, String reference) {
        var plan = PlanInPaths.plan(plans, actor, reference);
        if (!plans.mayWrite(actor, plan.theme())) {
            throw new NoSuchRecord("line");
        }
        return plan;
    }

    private static @Nullable PlanLine present(StrategicPlan plan, Form form) {
        var typed = form.value("line");
        return typed.isEmpty()
                ? null
                : Optional.of(PlanInPaths.reference(typed))
                        .flatMap(plan::line)
                        .orElseThrow(() -> new NoSuchRecord("line"));
    }

    private static PlanLine.Kind kind(Form form) {
        return form.read()
                .optionalChoice("kind", List.of(PlanLine.Kind.values()), Enum::name)
                .orElseThrow(() -> new NoSuchRecord("kind"));
    }

    private PlanLinePage page(StrategicPlan plan, PlanLine.Kind kind, @Nullable PlanLine present, Form form) {
        return new PlanLinePage(plan, kind, present, form, measures.all(), people(), organisations.all());
    }

    /** Whoever reads the map may answer for a line. */
    private List<Person> people() {
        return access.whoHold(Verb.READ_MAP, organisations.command().id());
    }
}
