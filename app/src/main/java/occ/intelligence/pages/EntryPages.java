package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Entering;
import occ.intelligence.Outcome;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering a report, saving it as a draft, and sending it to the unit. */
@Controller
class EntryPages {
    private static final String TEMPLATE = "intelligence/entry";
    private static final String DRAFT = "/intelligence/reports/{reference}/draft";

    private final Entering entering;
    private final Reports reports;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    EntryPages(Entering entering, Reports reports, Access access, Transactions transactions, Clock clock) {
        this.entering = entering;
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/intelligence/reports/new")
    View form(Actor actor) {
        transactions.run(actor, () -> access.require(actor, Verb.REPORT_INTELLIGENCE));
        return View.of(TEMPLATE, new EntryPage(ReportForm.begun(), null));
    }

    @PostMapping("/intelligence/reports")
    View create(Actor actor, HttpServletRequest request) {
        transactions.run(actor, () -> access.require(actor, Verb.REPORT_INTELLIGENCE));
        var form = Form.of(request);
        return read(form, Optional.empty())
                .map(entered -> transactions.as(
                        actor,
                        () -> outcome(actor, form, null, entering.draft(actor, entered.report(), entered.source()))))
                .orElseGet(() -> View.invalid(TEMPLATE, new EntryPage(form, null)));
    }

    @GetMapping(DRAFT)
    View edit(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var entered = entering.entered(actor, References.of(reference));
            var draft = reports.get(actor, References.of(reference));
            return View.of(TEMPLATE, new EntryPage(ReportForm.of(entered, draft.version()), draft));
        });
    }

    @PostMapping(DRAFT)
    View revise(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            entering.entered(actor, References.of(reference));
            var draft = reports.get(actor, References.of(reference));
            return read(form, Optional.of(draft.sourceKind()))
                    .map(entered -> outcome(
                            actor,
                            form,
                            draft,
                            entering.revise(
                                    actor, draft.reference(), Versions.seen(form), entered.report(), entered.source())))
                    .orElseGet(() -> View.invalid(TEMPLATE, new EntryPage(form, draft)));
        });
    }

    @PostMapping("/intelligence/reports/{reference}/submission")
    View submit(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var sent = entering.submit(actor, References.of(reference), Versions.seen(Form.of(request)));
        return switch (sent) {
            case Done(var report) -> View.redirect(report.address(), sent(report));
            case Refused _ -> throw new IllegalStateException("A draft that was saved can be submitted");
        };
    }

    private View outcome(Actor actor, Form form, @Nullable Report draft, Outcome outcome) {
        return switch (outcome) {
            case Done(var report) -> next(actor, form, report);
            case Refused(var refusals) -> {
                Refusals.tell(form, refusals);
                yield View.invalid(TEMPLATE, new EntryPage(form, draft));
            }
        };
    }

    private View next(Actor actor, Form form, Report report) {
        if (!form.value("then").equals("submit")) {
            return View.redirect(report.address(), "The draft is saved. Nobody else reads it until you send it");
        }
        entering.submit(actor, report.reference(), report.version());
        return View.redirect(report.address(), sent(report));
    }

    private static String sent(Report report) {
        return "Report %s is with the intelligence unit of %s"
                .formatted(report.reference().text(), report.ownerName());
    }

    private Optional<ReportForm.Entered> read(Form form, Optional<SourceKind> before) {
        return new ReportForm(form, DateWords.today(clock.instant())).read(before);
    }
}
