package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Disseminating;
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

/** Closing a report: it was acted on, or nothing more is to be done. */
@Controller
class ConclusionPages {
    private static final String TEMPLATE = "intelligence/conclusion";
    private static final String PATH = "/intelligence/reports/{reference}/conclusion";
    private static final int LONGEST = 1_000;

    private final Disseminating disseminating;
    private final Reports reports;
    private final Access access;
    private final Transactions transactions;

    ConclusionPages(Disseminating disseminating, Reports reports, Access access, Transactions transactions) {
        this.disseminating = disseminating;
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, new ConclusionPage(find(actor, reference), Form.empty())));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        var end = form.read().choice("end", "how it ended", ConclusionPage.ENDS, ReportState::name);
        var reason = form.read().text("reason", "what was done, or why nothing is", LONGEST);
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new ConclusionPage(report, form));
            }
            return switch (disseminating.conclude(
                    actor, report.reference(), Versions.seen(form), end.orElseThrow(), reason.orElseThrow())) {
                case Done(var done) -> View.redirect(done.address(), "The report is closed");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, new ConclusionPage(report, form));
                }
            };
        });
    }

    private Report find(Actor actor, String reference) {
        access.require(actor, Verb.HANDLE_INTELLIGENCE);
        var report = reports.get(actor, References.of(reference));
        access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        return report;
    }
}
