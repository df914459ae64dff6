package occ.operations.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.Checks;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.operations.AuthoritiesDue;
import occ.operations.ClosingOperations;
import occ.operations.EffectOf;
import occ.operations.OperationCase;
import occ.operations.OperationState;
import occ.operations.Operations;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.RunningOperations;
import org.springframework.stereotype.Component;

/** The page of an operation, put together for one reader; and where a deed on it leads. */
@Component
class OperationView {
    private static final String TEMPLATE = "operations/operation";

    private final Operations operations;
    private final RunningOperations running;
    private final ClosingOperations closing;
    private final TiedThings things;
    private final List<EffectOf> effects;
    private final Checks checks;
    private final AuthoritiesDue due;
    private final Access access;
    private final Clock clock;

    OperationView(
            Operations operations,
            RunningOperations running,
            ClosingOperations closing,
            TiedThings things,
            List<EffectOf> effects,
            Checks checks,
            AuthoritiesDue due,
            Access access,
            Clock clock) {
        this.operations = operations;
        this.running = running;
        this.closing = closing;
        this.things = things;
        this.effects = List.copyOf(effects);
        this.checks = checks;
        this.due = due;
        this.access = access;
        this.clock = clock;
    }

    View of(Actor actor, OperationCase operation, Form form, String untied) {
        return View.of(TEMPLATE, page(actor, operation, form, untied));
    }

    View invalid(Actor actor, OperationCase operation, Form form) {
        return View.invalid(TEMPLATE, page(actor, operation, form, ""));
    }

    View after(Actor actor, OperationCase before, Form form, Outcome outcome, String notice) {
        return switch (outcome) {
            case Done(var done) -> View.redirect(done.address(), notice);
            case Refused(var field, var sentence) -> invalid(actor, before, form.withError(field, sentence));
        };
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }

    private OperationPage page(Actor actor, OperationCase operation, Form form, String untied) {
        var keeps = operations.mayKeep(actor, operation);
        var changes = keeps && operation.state() == OperationState.OPEN;
        return new OperationPage(
                operation,
                form,
                things.all(actor, operation),
                effects.stream()
                        .flatMap(of -> of.of(actor, operation.id()).stream())
                        .toList(),
                changes ? running.possibleMembers(actor, operation) : List.of(),
                changes && mayAsk(actor) ? checks.supervisors(actor) : List.of(),
                untied,
                today(),
                due,
                new OperationPage.May(
                        keeps,
                        closing.mayDecide(actor, operation),
                        closing.mayReopen(actor, operation),
                        isAsker(actor, operation)));
    }

    private boolean mayAsk(Actor actor) {
        return access.may(actor, Verb.CHECK_DECONFLICTION);
    }

    /** What came back is for whoever asked, and whom they named; others learn on their own lists (R16). */
    private static boolean isAsker(Actor actor, OperationCase operation) {
        var check = operation.check();
        return check != null && check.by().equals(actor.account());
    }
}
