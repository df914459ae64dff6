package occ.deconfliction;

import java.util.Optional;
import occ.access.Person;
import occ.deconfliction.Outcome.Objection;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** When somebody may ask: for an operation, under a supervisor, within a budget, and not too fast (R16). */
public final class CheckRules {
    /** How many checks an operation has made of those it may; absent until the first. */
    public record Drawn(int used, int budget) {}

    private CheckRules() {}

    public static Outcome ask(
            Actor by, NewCheck check, Optional<Person> supervisor, @Nullable Drawn drawn, int lastHour, Limits limits) {
        return Outcome.unless(
                new Objection(!by.isPerson(), "value", "Only a person asks"),
                new Objection(check.wanted().isEmpty(), "value", "Enter what you ask about"),
                new Objection(check.operation().isBlank(), "operation", "Enter the reference of the operation"),
                new Objection(supervisor.isEmpty(), "supervisor", "Select a supervisor other than yourself"),
                new Objection(
                        check.budget() < 1 || check.budget() > limits.mostBudget(),
                        "budget",
                        "The budget of an operation is between 1 and %d checks".formatted(limits.mostBudget())),
                overBudget(check, drawn),
                tooFast(check, lastHour, limits));
    }

    public static Objection overBudget(NewCheck check, @Nullable Drawn drawn) {
        var used = drawn == null ? 0 : drawn.used();
        var budget = drawn == null ? check.budget() : drawn.budget();
        return new Objection(
                used + check.wanted().size() > budget,
                "budget",
                drawn == null
                        ? "You ask about more than the budget you give the operation"
                        : "The operation has %d of its %d checks left. Ask your supervisor, who has been told, as has the"
                                        .formatted(budget - used, budget)
                                + " national desk");
    }

    public static Objection tooFast(NewCheck check, int lastHour, Limits limits) {
        return new Objection(
                lastHour + check.wanted().size() > limits.anHour(),
                "value",
                "You may ask about %d things in an hour. Wait, or ask your supervisor, who has been told"
                        .formatted(limits.anHour()));
    }
}
