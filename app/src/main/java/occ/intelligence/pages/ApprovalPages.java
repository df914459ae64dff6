package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Purposes;
import occ.access.Purposes.Sensitivity;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Approving;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.ReportState;
import occ.intelligence.Reports;
import occ.intelligence.Sanitising;
import occ.intelligence.Sanitising.Workbench;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The second person reads both texts and decides. */
@Controller
class ApprovalPages {
    private static final String TEMPLATE = "intelligence/approval";
    private static final String PATH = "/intelligence/reports/{reference}/approval";

    private final Approving approving;
    private final Sanitising sanitising;
    private final Reports reports;
    private final Purposes purposes;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;

    ApprovalPages(
            Approving approving,
            Sanitising sanitising,
            Reports reports,
            Purposes purposes,
            Access access,
            Organisations organisations,
            Transactions transactions) {
        this.approving = approving;
        this.sanitising = sanitising;
        this.reports = reports;
        this.purposes = purposes;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(
                actor,
                () -> View.of(
                        TEMPLATE, ApprovalPage.of(awaiting(actor, reference), organisations, true, Form.empty())));
    }

    @PostMapping(PATH)
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bench = awaiting(actor, reference);
            return switch (approving.approve(actor, bench.report().reference(), Versions.seen(form))) {
                case Done(var report) ->
                    View.redirect(
                            report.address(),
                            "The report is approved: whoever its handling allows may read it now. Next, mark who and what it tells of");
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(TEMPLATE, ApprovalPage.of(bench, organisations, true, form));
                }
            };
        });
    }

    @GetMapping("/intelligence/reports/{reference}/differences")
    View differences(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            // Its work is done, so whoever goes back to what a source said in its own words says why.
            access.require(actor, Verb.HANDLE_INTELLIGENCE);
            var report = reports.get(actor, References.of(reference));
            purposes.require(actor, report.id(), Sensitivity.HIGH);
            var bench = sanitising.open(actor, report.reference());
            if (!bench.report().state().isReleased()) {
                throw new NoSuchRecord("approved report");
            }
            return View.of(TEMPLATE, ApprovalPage.of(bench, organisations, false, Form.empty()));
        });
    }

    private Workbench awaiting(Actor actor, String reference) {
        var bench = sanitising.open(actor, References.of(reference));
        if (bench.report().state() != ReportState.SANITISED) {
            throw new NoSuchRecord("report to approve");
        }
        return bench;
    }
}
