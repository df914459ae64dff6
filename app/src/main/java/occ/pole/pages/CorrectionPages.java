package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.SearchHit;
import occ.pole.Source;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.pole.recording.Outcome;
import occ.pole.recording.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting a better statement in the place of one. The old one stays in the history. */
@Controller
class CorrectionPages {
    static final int LONGEST_REASON = 500;
    private static final String TEMPLATE = "pole/statement-form";

    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final RecordingForms forms;
    private final SaidReading saidReading;
    private final Transactions transactions;

    CorrectionPages(
            Entities entities,
            Statements statements,
            Recording recording,
            RecordingForms forms,
            SaidReading saidReading,
            Transactions transactions) {
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.forms = forms;
        this.saidReading = saidReading;
        this.transactions = transactions;
    }

    private record Matter(Entity subject, Statement old) {
        String address() {
            return "/entities/" + subject.reference();
        }
    }

    @GetMapping("/entities/{reference}/statements/{statement}/correction")
    View form(Actor actor, @PathVariable String reference, @PathVariable String statement) {
        return transactions.as(actor, () -> {
            var matter = find(actor, reference, statement);
            return View.of(TEMPLATE, page(actor, matter, PresentValues.of(matter.old()), List.of()));
        });
    }

    @PostMapping("/entities/{reference}/statements/{statement}/correction")
    View create(
            Actor actor, @PathVariable String reference, @PathVariable String statement, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var matter = find(actor, reference, statement);
            var read = saidReading.read(actor, form, matter.old().predicate(), matter.subject());
            var grounds = forms.grounds(actor, form, sources(actor, matter.old()));
            var reason = form.read().text("reason", "why it is corrected", LONGEST_REASON);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, matter, form, read.offered()));
            }
            var outcome = recording.correct(
                    actor, matter.old(), read.said().orElseThrow(), grounds.orElseThrow(), reason.orElseThrow());
            return outcome(actor, matter, form, outcome);
        });
    }

    private View outcome(Actor actor, Matter matter, Form form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                View.redirect(
                        matter.address(),
                        "Corrected: " + matter.old().predicate().label() + RecordingForms.guardedWords(recorded));
            case Outcome.OutsideTheCircle _ ->
                View.invalid(TEMPLATE, page(actor, matter, RecordingForms.outsideTheCircle(form), List.of()));
        };
    }

    private Matter find(Actor actor, String reference, String statement) {
        var subject = entities.get(actor, References.of(reference), AsAt.NOW);
        var old = statements.get(actor, subject.ref(), References.of(statement));
        recording.requireMayClose(actor, old);
        return new Matter(subject, old);
    }

    private StatementForm page(Actor actor, Matter matter, Form form, List<SearchHit> offered) {
        var old = matter.old();
        return new StatementForm(
                forms.identity(actor, matter.subject()),
                old.predicate(),
                form,
                forms.choices(actor, sources(actor, old)),
                offered,
                matter.address() + "/statements/" + old.id().reference() + "/correction",
                old.words());
    }

    /** The statement's own source first: a slip of the pen is corrected from the same paper. */
    private List<Source> sources(Actor actor, Statement old) {
        var sources = new ArrayList<>(List.of(old.source()));
        forms.sources(actor).stream()
                .filter(source -> !source.id().equals(old.source().id()))
                .forEach(sources::add);
        return sources;
    }
}
