package occ.intelligence.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.ReportState;

/** What a requirement must have, and when it is late. */
public final class RequirementRules {
    private RequirementRules() {}

    /** The last day is a day to answer on. */
    public static boolean isLate(RequirementState state, LocalDate dueOn, LocalDate today) {
        return state == RequirementState.OPEN && dueOn.isBefore(today);
    }

    public static List<Refusal> raising(LocalDate dueOn, LocalDate today, boolean mayAnswerForIt) {
        var refusals = new ArrayList<Refusal>();
        if (dueOn.isBefore(today)) {
            refusals.add(new Refusal("due", "The day by which it must be answered must be today or later"));
        }
        if (!mayAnswerForIt) {
            refusals.add(new Refusal("accountable", "Select somebody who sets requirements for your organisation"));
        }
        return refusals;
    }

    /** A report answers once it is approved, and a requirement is answered while it is open. */
    public static Optional<Refusal> answering(RequirementState state, ReportState report) {
        if (state != RequirementState.OPEN) {
            return Optional.of(new Refusal("requirement", "This requirement is closed. Select an open one"));
        }
        return report.isReleased()
                ? Optional.empty()
                : Optional.of(new Refusal("report", "Only an approved report answers a requirement"));
    }
}
