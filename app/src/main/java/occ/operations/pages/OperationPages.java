package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.OperationCase;
import occ.operations.Operations;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One operation: what it rests on, and whom it is about. */
@Controller
class OperationPages {
    private final Operations operations;
    private final OperationsInPaths paths;
    private final OperationView view;
    private final TiedThings things;
    private final Transactions transactions;

    OperationPages(
            Operations operations,
            OperationsInPaths paths,
            OperationView view,
            TiedThings things,
            Transactions transactions) {
        this.operations = operations;
        this.paths = paths;
        this.view = view;
        this.things = things;
        this.transactions = transactions;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String untied) {
        return transactions.as(actor, () -> view.of(actor, paths.find(actor, reference), Form.empty(), untied));
    }

    @PostMapping(ONE + "/subjects")
    View addSubject(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var subject = form.read().reference("subject", "the reference of a subject");
            if (subject.isEmpty()) {
                return view.invalid(actor, operation, form);
            }
            try {
                return view.after(
                        actor,
                        operation,
                        form,
                        operations.addSubject(actor, operation.reference(), subject.get()),
                        "Added to whom it is about");
            } catch (NoSuchRecord unknown) {
                form.withError("subject", "There is no such subject that you may see");
                return view.invalid(actor, operation, form);
            }
        });
    }

    @PostMapping(ONE + "/ties")
    View tie(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var chosen = form.read().choice("tied", "what it rests on", things.all(actor, operation), Tied::value);
            return chosen.isEmpty()
                    ? view.invalid(actor, operation, form)
                    : view.after(
                            actor,
                            operation,
                            form,
                            operations.tie(
                                    actor, operation.reference(), chosen.get().tie()),
                            "It is tied to the operation");
        });
    }

    /** What is taken off may be put back from the page that follows. */
    @PostMapping(ONE + "/ties/removal")
    View untie(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var chosen = tied(actor, operation, form);
            if (chosen.isEmpty()) {
                return view.invalid(actor, operation, form.withError("tied", "It is not tied to it any more"));
            }
            var tie = chosen.get().tie();
            return switch (operations.untie(actor, operation.reference(), tie.kind(), tie.tied())) {
                case Done(var done) ->
                    View.redirect(done.address() + "?untied=" + tie.kind() + "+" + tie.tied(), "The tie is taken off");
                case Refused(var field, var sentence) ->
                    view.invalid(actor, operation, form.withError(field, sentence));
            };
        });
    }

    private Optional<Tied> tied(Actor actor, OperationCase operation, Form form) {
        return things.all(actor, operation).stream()
                .filter(one -> one.value().equals(form.value("tied")))
                .findFirst();
    }
}
