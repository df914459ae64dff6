package occ.interchange.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.interchange.Import;
import occ.interchange.ImportOutcome;
import occ.interchange.Imports;
import occ.interchange.pages.DecisionPage.Later;
import occ.kernel.Actor;
import occ.work.Jobs;
import occ.work.Jobs.Finish;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What its uploader and a second person do with an import. Long deeds run as jobs. */
@Controller
class ImportDecisionPages {
    static final String UNDOING_JOB = "interchange.undoing";

    private static final String REFUSING = "interchange/refusing";
    private static final String UNDOING = "interchange/undoing";
    private static final int LONGEST_REASON = 500;

    private final Imports imports;
    private final Jobs jobs;
    private final Access access;

    ImportDecisionPages(Imports imports, Jobs jobs, Access access) {
        this.imports = imports;
        this.jobs = jobs;
        this.access = access;
    }

    @PostMapping("/imports/{reference}/request")
    View ask(@PathVariable String reference, Actor actor) {
        return led(imports.askForAcceptance(actor, reference), reference, "It waits for a second person now.");
    }

    @PostMapping("/imports/{reference}/withdrawal")
    View withdraw(@PathVariable String reference, Actor actor) {
        return led(imports.withdraw(actor, reference), reference, "The import is withdrawn.");
    }

    @PostMapping("/imports/{reference}/acceptance")
    View accept(@PathVariable String reference, Actor actor) {
        access.require(actor, Verb.ACCEPT_IMPORT);
        var shown = imports.get(actor, reference);
        var objection = imports.objectionToAccepting(actor, shown);
        if (objection != null) {
            return View.redirect(shown.path(), objection + ".");
        }
        var job = jobs.start(
                actor,
                "interchange.import",
                "Import: " + shown.said().title(),
                shown.path(),
                progress -> finish(shown, imports.accept(actor, reference, progress), "All of it is on the map."));
        return View.redirect(job.path());
    }

    @GetMapping("/imports/{reference}/refusal")
    View refusal(@PathVariable String reference, Actor actor) {
        access.require(actor, Verb.ACCEPT_IMPORT);
        return View.of(REFUSING, new DecisionPage(imports.get(actor, reference), Form.empty(), List.of()));
    }

    @PostMapping("/imports/{reference}/refusal")
    View refuse(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        var form = Form.of(request);
        var reason = form.read().text("reason", "why you refuse it", LONGEST_REASON);
        return reason.isPresent()
                ? led(imports.refuse(actor, reference, reason.get()), reference, "You refused the import.")
                : View.invalid(REFUSING, new DecisionPage(imports.get(actor, reference), form, List.of()));
    }

    @GetMapping("/imports/{reference}/undoing")
    View undoing(@PathVariable String reference, Actor actor) {
        access.require(actor, Verb.ACCEPT_IMPORT);
        return View.of(UNDOING, undoing(actor, reference, Form.empty()));
    }

    @PostMapping("/imports/{reference}/undoing")
    View undo(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        var form = Form.of(request);
        var reason = form.read().text("reason", "why it is undone", LONGEST_REASON);
        var page = undoing(actor, reference, form);
        if (reason.isEmpty() || !page.later().isEmpty()) {
            return View.invalid(UNDOING, page);
        }
        var job = jobs.start(
                actor,
                UNDOING_JOB,
                "Undo import: " + page.shown().said().title(),
                page.shown().path(),
                progress -> finish(
                        page.shown(),
                        imports.undo(actor, reference, reason.get(), progress),
                        "All of it is off the map. A past date still shows it."));
        return View.redirect(job.path());
    }

    private DecisionPage undoing(Actor actor, String reference, Form form) {
        return new DecisionPage(imports.get(actor, reference), form, Later.of(imports.dependants(actor, reference)));
    }

    private static Finish finish(Import shown, ImportOutcome outcome, String done) {
        return switch (outcome) {
            case ImportOutcome.Done _ -> new Finish(done, shown.path());
            case ImportOutcome.Refused(var sentence) -> new Finish(sentence + ".", shown.path());
            case ImportOutcome.RestedOn _ ->
                new Finish("Later records rest on it, so it was not undone.", shown.path() + "/undoing");
        };
    }

    private static View led(ImportOutcome outcome, String reference, String done) {
        return switch (outcome) {
            case ImportOutcome.Done _ -> View.redirect("/imports/" + reference, done);
            case ImportOutcome.Refused(var sentence) -> View.redirect("/imports/" + reference, sentence + ".");
            case ImportOutcome.RestedOn _ -> View.redirect("/imports/" + reference + "/undoing");
        };
    }
}
