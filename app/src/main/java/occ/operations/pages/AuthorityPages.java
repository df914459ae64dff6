package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.Authority;
import occ.operations.AuthorityKind;
import occ.operations.OperationCase;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.RunningOperations;
import occ.operations.RunningOperations.NewAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What powers an operation has, and until when: recorded, renewed and ended. */
@Controller
class AuthorityPages {
    private static final String TEMPLATE = "operations/authority";
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST = 500;

    private final RunningOperations running;
    private final OperationsInPaths paths;
    private final OperationView view;
    private final Transactions transactions;

    AuthorityPages(RunningOperations running, OperationsInPaths paths, OperationView view, Transactions transactions) {
        this.running = running;
        this.paths = paths;
        this.view = view;
        this.transactions = transactions;
    }

    @PostMapping(ONE + "/authorities")
    View add(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var read = form.read();
            var kind = read.choice("kind", "what is authorised", AuthorityKind.class);
            var held = read.text("held", "the number under which it is held", LONGEST_NUMBER);
            var granted = read.pastDate("granted", "the day it was granted", view.today());
            var due = read.date("due", "its last day");
            var words = read.optionalText("authority-words", "what is to be known of it", LONGEST)
                    .orElse("");
            return form.isValid()
                    ? view.after(
                            actor,
                            operation,
                            form,
                            running.addAuthority(
                                    actor,
                                    operation.reference(),
                                    new NewAuthority(
                                            kind.orElseThrow(),
                                            held.orElseThrow(),
                                            granted.orElseThrow(),
                                            due.orElseThrow(),
                                            words)),
                            "The authority is recorded")
                    : view.invalid(actor, operation, form);
        });
    }

    @GetMapping(ONE + "/authorities/{authority}")
    View form(Actor actor, @PathVariable String reference, @PathVariable String authority) {
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            return View.of(TEMPLATE, new AuthorityPage(operation, running(operation, authority), Form.empty()));
        });
    }

    @PostMapping(ONE + "/authorities/{authority}")
    View goOn(Actor actor, @PathVariable String reference, @PathVariable String authority, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var found = running(operation, authority);
            var renews = form.read().choice("what", "what became of it", List.of("renewed", "ended"), one -> one);
            var day = renews.filter("ended"::equals).isPresent()
                    ? form.read().pastDate("until", "the day it ended", view.today())
                    : form.read().date("until", "its new last day");
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new AuthorityPage(operation, found, form));
            }
            var renewed = renews.orElseThrow().equals("renewed");
            var outcome = renewed
                    ? running.renew(actor, operation.reference(), found.reference(), day.orElseThrow())
                    : running.end(actor, operation.reference(), found.reference(), day.orElseThrow());
            return switch (outcome) {
                case Done(var done) ->
                    View.redirect(done.address(), renewed ? "The authority runs on" : "The authority has ended");
                case Refused(var field, var sentence) ->
                    View.invalid(TEMPLATE, new AuthorityPage(operation, found, form.withError(field, sentence)));
            };
        });
    }

    private static Authority running(OperationCase operation, String authority) {
        return operation
                .authority(authority)
                .filter(Authority::isRunning)
                .orElseThrow(() -> new NoSuchRecord("authority"));
    }
}
