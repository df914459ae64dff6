package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.Analysis;
import occ.operations.ClosingOperations;
import occ.operations.OperationCase;
import occ.operations.OperationState;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How an operation ends: its results analysis, somebody else's approval, and opening it again. */
@Controller
class ClosingPages {
    private static final String TEMPLATE = "operations/analysis";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_REASONS = 2_000;

    private final ClosingOperations closing;
    private final OperationsInPaths paths;
    private final OperationView view;
    private final Transactions transactions;

    ClosingPages(ClosingOperations closing, OperationsInPaths paths, OperationView view, Transactions transactions) {
        this.closing = closing;
        this.paths = paths;
        this.view = view;
        this.transactions = transactions;
    }

    @GetMapping(ONE + "/analysis")
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var operation = open(actor, reference);
            return View.of(TEMPLATE, page(actor, operation, before(operation)));
        });
    }

    /** What was written before it came back, or the operation was opened again. */
    private static Form before(OperationCase operation) {
        var analysis = operation.parts().analysis();
        if (analysis == null) {
            return Form.of(Map.of("intended", List.of(operation.text().objective())));
        }
        var words = analysis.words();
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("intended", List.of(words.intended()));
        typed.put("happened", List.of(words.happened()));
        typed.put("worked", List.of(words.worked()));
        typed.put("failed", List.of(words.failed()));
        typed.put("recommended", List.of(words.recommended()));
        typed.put("residual", List.of(words.residual()));
        return Form.of(typed);
    }

    @PostMapping(ONE + "/analysis")
    View analyse(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = open(actor, reference);
            var words = read(form);
            if (words.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, operation, form));
            }
            return switch (closing.analyse(actor, operation.reference(), OperationsInPaths.seen(form), words.get())) {
                case Done(var done) ->
                    View.redirect(done.address(), "The results analysis waits for somebody else’s approval");
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, page(actor, operation, form.withError(field, sentence)));
            };
        });
    }

    private static Optional<Analysis.Words> read(Form form) {
        var read = form.read();
        var intended = read.text("intended", "what was intended", LONGEST);
        var happened = read.text("happened", "what happened", LONGEST);
        var worked = read.text("worked", "what worked", LONGEST);
        var failed = read.text("failed", "what did not work", LONGEST);
        var recommended = read.text("recommended", "what is recommended", LONGEST);
        var residual = read.text("residual", "what threat is left", LONGEST);
        return form.isValid()
                ? Optional.of(new Analysis.Words(
                        intended.orElseThrow(),
                        happened.orElseThrow(),
                        worked.orElseThrow(),
                        failed.orElseThrow(),
                        recommended.orElseThrow(),
                        residual.orElseThrow()))
                : Optional.empty();
    }

    private AnalysisPage page(Actor actor, OperationCase operation, Form form) {
        return new AnalysisPage(operation, form, closing.obstacles(actor, operation));
    }

    private OperationCase open(Actor actor, String reference) {
        var operation = paths.kept(actor, reference);
        if (operation.state() != OperationState.OPEN) {
            throw new NoSuchRecord("form");
        }
        return operation;
    }

    @PostMapping(ONE + "/decision")
    View decide(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.find(actor, reference);
            var decision = form.read().choice("decision", "what you decide", List.of("approve", "return"), one -> one);
            var rationale = form.read().text("rationale", "the reasons", LONGEST_REASONS);
            if (!form.isValid()) {
                return view.invalid(actor, operation, form);
            }
            var approves = decision.orElseThrow().equals("approve");
            return view.after(
                    actor,
                    operation,
                    form,
                    closing.decide(
                            actor,
                            operation.reference(),
                            OperationsInPaths.seen(form),
                            approves,
                            rationale.orElseThrow()),
                    approves ? "The operation is closed" : "The results analysis is returned to its author");
        });
    }

    @PostMapping(ONE + "/reopening")
    View reopen(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.find(actor, reference);
            var reason = form.read().text("reason", "why it is opened again", LONGEST_REASONS);
            return reason.isEmpty()
                    ? view.invalid(actor, operation, form)
                    : view.after(
                            actor,
                            operation,
                            form,
                            closing.reopen(actor, operation.reference(), OperationsInPaths.seen(form), reason.get()),
                            "The operation is open again");
        });
    }
}
