package occ.operations.pages;

import static occ.operations.pages.OperationsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Optional;
import occ.access.Person;
import occ.access.Transactions;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.CostKind;
import occ.operations.Member;
import occ.operations.RunningOperations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who works on an operation, and what it costs. */
@Controller
class RunningPages {
    private static final int LONGEST = 200;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final RunningOperations running;
    private final OperationsInPaths paths;
    private final OperationView view;
    private final Transactions transactions;

    RunningPages(RunningOperations running, OperationsInPaths paths, OperationView view, Transactions transactions) {
        this.running = running;
        this.paths = paths;
        this.view = view;
        this.transactions = transactions;
    }

    @PostMapping(ONE + "/members")
    View join(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var read = form.read();
            var officer = read.choice(
                    "officer", "who works on it", running.possibleMembers(actor, operation), Person::reference);
            var part = read.text("part", "what they do", LONGEST);
            return form.isValid()
                    ? view.after(
                            actor,
                            operation,
                            form,
                            running.addMember(
                                    actor,
                                    operation.reference(),
                                    officer.orElseThrow().id(),
                                    part.orElseThrow(),
                                    view.today()),
                            officer.orElseThrow().name() + " works on the operation")
                    : view.invalid(actor, operation, form);
        });
    }

    @PostMapping(ONE + "/members/leaving")
    View leave(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var leaving = form.read()
                    .choice("officer", "who leaves", operation.parts().members(), Member::reference);
            return leaving.isEmpty()
                    ? view.invalid(actor, operation, form)
                    : view.after(
                            actor,
                            operation,
                            form,
                            running.endMember(
                                    actor, operation.reference(), leaving.get().officer()),
                            leaving.get().name() + " works on it no longer");
        });
    }

    @PostMapping(ONE + "/costs")
    View spend(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var read = form.read();
            var day = read.pastDate("spent", "the day", view.today());
            var kind = read.choice("cost-kind", "what it went on", CostKind.class);
            var pence = pence(form);
            var words = read.optionalText("cost-words", "what it was", LONGEST).orElse("");
            return form.isValid()
                    ? view.after(
                            actor,
                            operation,
                            form,
                            running.addCost(
                                    actor,
                                    operation.reference(),
                                    day.orElseThrow(),
                                    kind.orElseThrow(),
                                    pence.orElseThrow(),
                                    words),
                            "The cost is recorded")
                    : view.invalid(actor, operation, form);
        });
    }

    private static Optional<Long> pence(Form form) {
        return form.read().amount("amount", "the amount").flatMap(pounds -> {
            if (pounds.stripTrailingZeros().scale() > MOST_DECIMALS
                    || pounds.signum() <= 0
                    || pounds.compareTo(MOST) > 0) {
                form.withError("amount", "Enter pounds, or pounds and pence, like 250 or 250.75");
                return Optional.empty();
            }
            return Optional.of(pounds.movePointRight(MOST_DECIMALS).longValueExact());
        });
    }

    @PostMapping(ONE + "/costs/removal")
    View takeOff(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var operation = paths.kept(actor, reference);
            var cost = form.read().reference("cost", "the cost");
            return cost.isEmpty()
                    ? view.invalid(actor, operation, form)
                    : view.after(
                            actor,
                            operation,
                            form,
                            running.takeOffCost(actor, operation.reference(), cost.get()),
                            "The cost is taken off");
        });
    }
}
