package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.intelligence.Disseminating;
import occ.intelligence.Disseminating.NewRelease;
import occ.intelligence.Gateway;
import occ.intelligence.Outcome.Done;
import occ.intelligence.Outcome.Refused;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Releasing a report to another body, and what one's own body received. */
@Controller
class ReleasePages {
    private static final String FORM = "intelligence/release-form";
    private static final int LONGEST = 1_000;
    private static final int MOST = 200;

    private final Disseminating disseminating;
    private final Reports reports;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;

    ReleasePages(
            Disseminating disseminating,
            Reports reports,
            Organisations organisations,
            Access access,
            Transactions transactions) {
        this.disseminating = disseminating;
        this.reports = reports;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
    }

    /** Once a body is chosen, with exactly what it would hold. */
    @GetMapping("/intelligence/reports/{reference}/releases/new")
    View form(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> View.of(FORM, page(actor, find(actor, reference), Form.of(request))));
    }

    @PostMapping("/intelligence/reports/{reference}/releases")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var report = find(actor, reference);
            var recipient = form.read().choice("recipient", "to whom", bodies(report), Organisation::key);
            var gateway = form.read().choice("gateway", "by what law it is disclosed", Gateway.class);
            var purpose = form.read().text("purpose", "what they need it for", LONGEST);
            if (!form.isValid()) {
                return View.invalid(FORM, page(actor, report, form));
            }
            var asked = new NewRelease(recipient.orElseThrow(), gateway.orElseThrow(), purpose.orElseThrow());
            return switch (disseminating.release(actor, report.reference(), asked)) {
                case Done(var done) ->
                    View.redirect(
                            done.address(),
                            "Released to %s".formatted(asked.recipient().name()));
                case Refused(var refusals) -> {
                    Refusals.tell(form, refusals);
                    yield View.invalid(FORM, page(actor, report, form));
                }
            };
        });
    }

    @GetMapping("/intelligence/received")
    View received(Actor actor) {
        return transactions.as(
                actor,
                () -> View.of(
                        "intelligence/received",
                        new ReceivedPage(
                                DeskTabs.of(actor, access, reports, DeskTabs.RECEIVED),
                                disseminating.received(actor, MOST))));
    }

    @GetMapping("/intelligence/releases/{release}")
    View show(Actor actor, @PathVariable String release) {
        return transactions.as(actor, () -> {
            var held = disseminating.get(actor, References.of(release));
            return View.of(
                    "intelligence/release",
                    new ReleasePage(
                            held, held.recipientId().equals(actor.unit()), reports.isThere(actor, held.report())));
        });
    }

    @PostMapping("/intelligence/releases/{release}/acknowledgement")
    View acknowledge(Actor actor, @PathVariable String release) {
        disseminating.acknowledge(actor, References.of(release));
        return View.redirect("/intelligence/releases/" + release, "Thank you. The issuer sees that you answered");
    }

    private ReleaseFormPage page(Actor actor, Report report, Form form) {
        var preview = recipient(report, form)
                .map(body -> disseminating.preview(actor, report.reference(), body))
                .orElse(null);
        return new ReleaseFormPage(new ReportTop(report, report.title()), bodies(report), preview, form);
    }

    private Optional<Organisation> recipient(Report report, Form form) {
        return form.read().optionalChoice("recipient", bodies(report), Organisation::key);
    }

    /** Whoever stands in the owner's own line reads it without a release. */
    private List<Organisation> bodies(Report report) {
        return organisations.all().stream()
                .filter(Organisation::competent)
                .filter(body -> !organisations.covers(body.id(), report.owner()))
                .toList();
    }

    private Report find(Actor actor, String reference) {
        access.require(actor, Verb.HANDLE_INTELLIGENCE);
        var report = reports.get(actor, References.of(reference));
        access.require(actor, Verb.HANDLE_INTELLIGENCE, report.owner());
        if (!report.state().isReleased()) {
            throw new NoSuchRecord("approved report");
        }
        return report;
    }
}
