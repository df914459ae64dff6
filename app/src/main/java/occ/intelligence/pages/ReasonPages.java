package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Approving;
import occ.intelligence.Disseminating;
import occ.intelligence.Evaluating;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deeds on a report that need nothing but a reason: to reject it, to send it back to the workbench, to recall it. */
@Controller
class ReasonPages {
    private static final String TEMPLATE = "intelligence/reason";
    private static final String REJECTION = "/intelligence/reports/{reference}/rejection";
    private static final String RETURN = "/intelligence/reports/{reference}/return";
    private static final String RECALL = "/intelligence/reports/{reference}/recall";
    private static final int LONGEST = 1_000;

    private final Evaluating evaluating;
    private final Approving approving;
    private final Disseminating disseminating;
    private final Reports reports;
    private final Access access;
    private final Transactions transactions;

    ReasonPages(
            Evaluating evaluating,
            Approving approving,
            Disseminating disseminating,
            Reports reports,
            Access access,
            Transactions transactions) {
        this.evaluating = evaluating;
        this.approving = approving;
        this.disseminating = disseminating;
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
    }

    private record Reason(Form form, String text) {}

    @GetMapping(REJECTION)
    View rejectionForm(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, rejection(find(actor, reference), Form.empty())));
    }

    @PostMapping(REJECTION)
    View reject(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            var reason = reason(request);
            var page = rejection(report, reason.form());
            return reason.form().isValid()
                    ? outcome(
                            page,
                            evaluating.reject(actor, report.reference(), Versions.seen(reason.form()), reason.text()),
                            "The report is rejected. Its author sees why")
                    : View.invalid(TEMPLATE, page);
        });
    }

    @GetMapping(RETURN)
    View returnForm(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, sendingBack(find(actor, reference), Form.empty())));
    }

    @PostMapping(RETURN)
    View sendBack(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            var reason = reason(request);
            var page = sendingBack(report, reason.form());
            return reason.form().isValid()
                    ? outcome(
                            page,
                            approving.sendBack(actor, report.reference(), Versions.seen(reason.form()), reason.text()),
                            "The report is back on the workbench")
                    : View.invalid(TEMPLATE, page);
        });
    }

    @GetMapping(RECALL)
    View recallForm(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, recalling(find(actor, reference), Form.empty())));
    }

    @PostMapping(RECALL)
    View recall(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            var reason = reason(request);
            var page = recalling(report, reason.form());
            return reason.form().isValid()
                    ? outcome(
                            page,
                            disseminating.recall(
                                    actor, report.reference(), Versions.seen(reason.form()), reason.text()),
                            "The report is recalled. Its statements are withdrawn, and every recipient is told")
                    : View.invalid(TEMPLATE, page);
        });
    }

    private static View outcome(ReasonPage page, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var report) -> View.redirect(report.address(), notice);
            case Refused(var refusals) -> {
                Refusals.tell(page.form(), refusals);
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private static Reason reason(HttpServletRequest request) {
        var form = Form.of(request);
        return new Reason(
                form, form.read().text("reason", "the reason", LONGEST).orElse(""));
    }

    private Report find(Actor actor, String reference) {
        access.require(actor, Verb.HANDLE_INTELLIGENCE);
        var report = reports.get(actor, References.of(reference));
        access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        return report;
    }

    private static ReasonPage rejection(Report report, Form form) {
        return new ReasonPage(
                report,
                "Reject the report",
                "It goes no further, and nobody outside the unit ever reads it. Its author sees the reason.",
                "Why is it rejected?",
                "Reject the report",
                "rejection",
                form);
    }

    private static ReasonPage recalling(Report report, Form form) {
        return new ReasonPage(
                report,
                "Recall the report",
                "Every statement that rests on it is withdrawn, and everybody it was released to is told why and asked to"
                        + " confirm that they no longer rely on it. This cannot be taken back.",
                "What is wrong with it?",
                "Recall the report",
                "recall",
                form);
    }

    private static ReasonPage sendingBack(Report report, Form form) {
        return new ReasonPage(
                report,
                "Send it back",
                "It goes back to the workbench, where anybody of the unit may go on with it.",
                "What has to be changed?",
                "Send it back",
                "return",
                form);
    }
}
