package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.governance.Measures;
import occ.governance.Outcome;
import occ.governance.Reading;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A measure of a plan on a page of its own, with the reasons it is where it is. */
@Controller
class MeasurePages {
    private static final String ONE = PlanInPaths.ONE + "/lines/{line}";
    private static final String TEMPLATE = "governance/measure";
    private static final int MONTHS = 6;

    private final StrategicPlans plans;
    private final Measures measures;
    private final PlanDesk desk;
    private final Access access;
    private final Transactions transactions;

    MeasurePages(StrategicPlans plans, Measures measures, PlanDesk desk, Access access, Transactions transactions) {
        this.plans = plans;
        this.measures = measures;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference, @PathVariable String line) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(
                actor,
                () -> View.of(TEMPLATE, page(actor, PlanInPaths.plan(plans, actor, reference), line, Form.empty())));
    }

    @PostMapping(ONE + "/remarks")
    View remark(Actor actor, @PathVariable String reference, @PathVariable String line, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var plan = PlanInPaths.plan(plans, actor, reference);
            return form.read()
                    .text("words", "what you have to say", PlanPages.LONGEST)
                    .map(words -> plans.remark(actor, plan.reference(), PlanInPaths.reference(line), words))
                    .map(outcome -> after(actor, plan, line, form, outcome))
                    .orElseGet(() -> View.invalid(TEMPLATE, page(actor, plan, line, form)));
        });
    }

    private View after(Actor actor, StrategicPlan plan, String line, Form form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var address) -> View.redirect(address + "/lines/" + line, "It stands beside the figure");
            case Outcome.Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, page(actor, plan, line, form.withError(field, sentence)));
        };
    }

    private MeasurePage page(Actor actor, StrategicPlan plan, String line, Form form) {
        var view = desk.view(actor, plan);
        var reference = PlanInPaths.reference(line);
        var measure = view.measures().stream()
                .filter(one -> one.target().reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("measure"));
        return new MeasurePage(
                plan, measure, past(actor, plan, measure), view.rule(), view.mayWrite() && view.isInForce(), form);
    }

    /** At the ends of the last months since its baseline, the newest first. */
    private List<MeasurePage.Past> past(Actor actor, StrategicPlan plan, MeasureLine line) {
        var month = YearMonth.from(desk.today());
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> month.minusMonths(back).atEndOfMonth())
                .filter(day -> !day.isBefore(line.target().fromDay()))
                .map(day -> past(actor, plan, line, day))
                .toList();
    }

    private MeasurePage.Past past(Actor actor, StrategicPlan plan, MeasureLine line, LocalDate day) {
        var key = line.measure().key();
        var reading = measures.read(actor, Scope.at(plan.theme(), new AsAt(day)))
                .getOrDefault(key, new Unknown("Nothing answers to this measure any more"));
        return new MeasurePage.Past(
                DateWords.day(day),
                switch (reading) {
                    case Reading.Known(var value) -> line.measure().written(value);
                    case Unknown(var why) -> why;
                });
    }
}
