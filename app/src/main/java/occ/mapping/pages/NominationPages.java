package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subjects;
import occ.pole.Entities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominating a group in six fields, and the confirmation of any nomination. Nothing typed is lost between the steps. */
@Controller
class NominationPages {
    private final NominationSteps steps;
    private final FromReport fromReport;
    private final Subjects subjects;
    private final Entities entities;
    private final Clocks clocks;
    private final Transactions transactions;

    NominationPages(
            NominationSteps steps,
            FromReport fromReport,
            Subjects subjects,
            Entities entities,
            Clocks clocks,
            Transactions transactions) {
        this.steps = steps;
        this.fromReport = fromReport;
        this.subjects = subjects;
        this.entities = entities;
        this.clocks = clocks;
        this.transactions = transactions;
    }

    /** Begun at a report, with what its item says in the form. */
    @GetMapping("/nominations/new")
    View form(
            Actor actor,
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "1") String item) {
        return steps.form(
                actor,
                () -> new GroupSheet(
                        report.isEmpty() ? NominationForm.empty() : begun(actor, report, item), actor, entities));
    }

    private NominationForm begun(Actor actor, String report, String item) {
        var reference = Reference.parse(report).orElseThrow(NoSuchRecord::new);
        return fromReport.begun(actor, reference, item);
    }

    /** Back from the answers, or for another row of members: the form again with everything typed. */
    @PostMapping("/nominations/new")
    View again(Actor actor, HttpServletRequest request, @RequestParam(required = false) boolean another) {
        var typed = NominationForm.of(Form.of(request));
        return steps.form(actor, () -> new GroupSheet(another ? typed.withAnotherRow() : typed, actor, entities));
    }

    @PostMapping("/nominations/check")
    View check(Actor actor, HttpServletRequest request) {
        return steps.check(actor, () -> sheet(actor, request));
    }

    @PostMapping("/nominations")
    View create(Actor actor, HttpServletRequest request) {
        return steps.create(actor, () -> sheet(actor, request));
    }

    @GetMapping("/nominations/hits")
    View hits(Actor actor, @RequestParam(defaultValue = "") String name) {
        return steps.hits(actor, NominationKind.GROUP, name);
    }

    @GetMapping("/nominations/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var subject = subjects.get(actor, Reference.parse(reference).orElseThrow(NoSuchRecord::new), AsAt.NOW);
            var next = clocks.running(actor, subject.id()).stream().findFirst();
            return View.of(
                    "mapping/nominated",
                    new NominatedPage(
                            subject,
                            next.map(running -> running.mustAct().words()).orElse(null),
                            next.map(running -> DateWords.day(running.dueAt().minusMillis(1)))
                                    .orElse(null)));
        });
    }

    private NominationSheet sheet(Actor actor, HttpServletRequest request) {
        return new GroupSheet(NominationForm.of(Form.of(request)), actor, entities);
    }
}
