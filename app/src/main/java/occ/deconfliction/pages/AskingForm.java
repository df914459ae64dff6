package occ.deconfliction.pages;

import java.util.List;
import java.util.Optional;
import occ.deconfliction.Limits;
import occ.deconfliction.NewCheck;
import occ.deconfliction.Wanted;
import occ.faces.pages.Form;

/** What both forms ask besides: for which operation, under whom, why. */
final class AskingForm {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1_000;

    private AskingForm() {}

    static Optional<NewCheck> read(Form form, Optional<List<Wanted>> wanted, Limits limits, boolean bulk) {
        var read = form.read();
        var operation = read.text("operation", "the reference of the operation", LONGEST);
        var supervisor = read.text("supervisor", "the supervisor", LONGEST);
        var budget = read.number("budget", "the budget", 1, limits.mostBudget());
        var reason = read.text("reason", "why you ask", LONGEST_REASON);
        var closed = form.has("closed", "YES");
        return form.isValid()
                ? Optional.of(new NewCheck(
                        wanted.orElseThrow(),
                        operation.orElseThrow(),
                        supervisor.orElseThrow(),
                        budget.orElseThrow(),
                        reason.orElseThrow(),
                        closed,
                        bulk))
                : Optional.empty();
    }
}
