package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.deconfliction.Asking;
import occ.deconfliction.Checks;
import occ.deconfliction.Limits;
import occ.deconfliction.NewCheck;
import occ.deconfliction.Wanted;
import occ.deconfliction.Watchable;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.mapping.Subjects;
import occ.operations.OperationCase;
import occ.operations.Operations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks whether another body works on the same: by the name of the operation, and of the group that it is about. */
@Controller
class OperationCheckPages {
    /** How many checks the operation may make from then on. A local default; its first check decides. */
    private static final int BUDGET = 20;

    private static final int LONGEST = 1_000;

    private final Operations operations;
    private final OperationsInPaths paths;
    private final OperationView view;
    private final Subjects subjects;
    private final Checks checks;
    private final Limits limits;
    private final Access access;
    private final Transactions transactions;

    OperationCheckPages(
            Operations operations,
            OperationsInPaths paths,
            OperationView view,
            Subjects subjects,
            Checks checks,
            Limits limits,
            Access access,
            Transactions transactions) {
        this.operations = operations;
        this.paths = paths;
        this.view = view;
        this.subjects = subjects;
        this.checks = checks;
        this.limits = limits;
        this.access = access;
        this.transactions = transactions;
    }

    @PostMapping(ONE + "/check")
    View ask(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CHECK_DECONFLICTION);
            var operation = paths.kept(actor, reference);
            var supervisor =
                    form.read().choice("supervisor", "a supervisor", checks.supervisors(actor), Person::reference);
            var reason = form.read().text("reason", "why you ask", LONGEST);
            if (!form.isValid()) {
                return view.invalid(actor, operation, form);
            }
            var check = new NewCheck(
                    wanted(actor, operation),
                    operation.reference().text(),
                    supervisor.orElseThrow().reference(),
                    Math.min(BUDGET, limits.mostBudget()),
                    reason.orElseThrow(),
                    form.has("closed", "YES"),
                    false);
            return switch (checks.ask(actor, check)) {
                case Asking.Asked asked ->
                    view.after(
                            actor,
                            operation,
                            form,
                            operations.checked(actor, operation.reference(), asked.reference()),
                            "Asked. What comes back stands under deconfliction");
                case Asking.Refused(var field, var sentence) ->
                    view.invalid(
                            actor, operation, form.withError(field.equals("supervisor") ? field : "reason", sentence));
            };
        });
    }

    private List<Wanted> wanted(Actor actor, OperationCase operation) {
        var subject = subjects.get(actor, operation.about().id());
        return Stream.concat(
                        wanted(Watchable.OPERATION, operation.text().name()).stream(),
                        Watchable.of(subject.ref().kind()).flatMap(what -> wanted(what, subject.name())).stream())
                .toList();
    }

    /** What is no more than a placeholder is nothing to ask about. */
    private Optional<Wanted> wanted(Watchable what, String typed) {
        return Wanted.parse(what, typed, null, view.today()) instanceof Parsed.Valid<Wanted>(var one)
                ? Optional.of(one)
                : Optional.empty();
    }
}
