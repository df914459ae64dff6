package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Evaluating;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.ReportState;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Grading a report. Whoever opens the form has it in hand, and colleagues see that. */
@Controller
class EvaluationPages {
    private static final String TEMPLATE = "intelligence/evaluation";
    private static final String PATH = "/intelligence/reports/{reference}/evaluation";
    /** When no day is chosen, a local default. */
    private static final int YEARS_TO_REVIEW = 1;

    private final Evaluating evaluating;
    private final Reports reports;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    EvaluationPages(
            Evaluating evaluating,
            Reports reports,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.evaluating = evaluating;
        this.reports = reports;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            if (report.takenBy() == null) {
                evaluating.take(actor, report.reference());
            }
            var review = DateWords.today(clock.instant()).plusYears(YEARS_TO_REVIEW);
            var form = EvaluationForm.of(report, bodies -> HandlingWords.names(bodies, organisations), review);
            return View.of(TEMPLATE, page(report, form));
        });
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            var read = new EvaluationForm(form, report, organisations.all()).read();
            if (read.isEmpty()) {
                return View.invalid(TEMPLATE, page(report, form));
            }
            return switch (evaluating.evaluate(actor, report.reference(), Versions.seen(form), read.orElseThrow())) {
                case Done(var done) ->
                    View.redirect(
                            done.address() + "/sanitisation",
                            "Every item is graded. Now take out what betrays the source");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, page(report, form));
                }
            };
        });
    }

    private Report find(Actor actor, String reference) {
        access.require(actor, Verb.HANDLE_INTELLIGENCE);
        var report = reports.original(actor, References.of(reference));
        access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.EVALUATED) {
            throw new NoSuchRecord("report to evaluate");
        }
        return report;
    }

    private EvaluationPage page(Report report, Form form) {
        return new EvaluationPage(new ReportTop(report, report.title()), form, organisations.all());
    }
}
