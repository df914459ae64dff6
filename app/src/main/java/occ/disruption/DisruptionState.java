package occ.disruption;

import java.util.Arrays;
import java.util.List;

/** How a claim stands. That a check is due is a question to the day, and no state of its own. */
public enum DisruptionState {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    RETURNED("Returned"),
    SUPERVISED("Supervised"),
    PANEL("Before a panel"),
    APPROVED("Approved"),
    REGRADED("Regraded"),
    CONFIRMED("Confirmed"),
    DOWNGRADED("Downgraded"),
    UPGRADED("Upgraded"),
    CLOSED("Closed"),
    REJECTED("Rejected"),
    WITHDRAWN("Withdrawn");

    private final String label;

    DisruptionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its author may change what it says. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Nobody has decided on it yet. */
    public boolean isUnmoderated() {
        return isWritten() || this == SUBMITTED || this == SUPERVISED || this == PANEL;
    }

    /** It counts. */
    public boolean isCounted() {
        return switch (this) {
            case APPROVED, REGRADED, CONFIRMED, DOWNGRADED, UPGRADED, CLOSED -> true;
            case DRAFT, SUBMITTED, RETURNED, SUPERVISED, PANEL, REJECTED, WITHDRAWN -> false;
        };
    }

    public static List<DisruptionState> counted() {
        return Arrays.stream(values()).filter(DisruptionState::isCounted).toList();
    }

    public static List<DisruptionState> unmoderated() {
        return Arrays.stream(values()).filter(DisruptionState::isUnmoderated).toList();
    }
}
