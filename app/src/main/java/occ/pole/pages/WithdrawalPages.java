package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.pole.recording.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdrawing a statement, with nothing in its place. */
@Controller
class WithdrawalPages {
    private static final String TEMPLATE = "pole/withdrawal";

    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final RecordingForms forms;
    private final Transactions transactions;

    WithdrawalPages(
            Entities entities,
            Statements statements,
            Recording recording,
            RecordingForms forms,
            Transactions transactions) {
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.forms = forms;
        this.transactions = transactions;
    }

    @GetMapping("/entities/{reference}/statements/{statement}/withdrawal")
    View form(Actor actor, @PathVariable String reference, @PathVariable String statement) {
        return transactions.as(actor, () -> {
            var subject = entities.get(actor, References.of(reference), AsAt.NOW);
            return View.of(TEMPLATE, page(actor, subject, find(actor, subject, statement), Form.empty()));
        });
    }

    @PostMapping("/entities/{reference}/statements/{statement}/withdrawal")
    View create(
            Actor actor, @PathVariable String reference, @PathVariable String statement, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var subject = entities.get(actor, References.of(reference), AsAt.NOW);
            var old = find(actor, subject, statement);
            var reason = form.read().text("reason", "why it is withdrawn", CorrectionPages.LONGEST_REASON);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, subject, old, form));
            }
            recording.withdraw(actor, old, reason.orElseThrow());
            return View.redirect(
                    "/entities/" + subject.reference(),
                    "Withdrawn: " + old.predicate().label());
        });
    }

    private Statement find(Actor actor, Entity subject, String statement) {
        var old = statements.get(actor, subject.ref(), References.of(statement));
        recording.requireMayClose(actor, old);
        return old;
    }

    private WithdrawalPage page(Actor actor, Entity subject, Statement old, Form form) {
        var identity = forms.identity(actor, subject);
        return new WithdrawalPage(
                identity,
                StatementLine.of(old, AsAt.NOW, null, null),
                form,
                identity.address() + "/statements/" + old.id().reference() + "/withdrawal");
    }
}
