package occ.intelligence;

import java.util.Arrays;
import java.util.Set;

/** Where a report stands, from its draft to its review. The code is stored. Source: College of Policing, IR 3x5x2. */
public enum ReportState {
    DRAFT(1, "Draft", "Only its author reads it"),
    SUBMITTED(2, "Submitted", "Waits for the intelligence unit to evaluate it"),
    EVALUATED(3, "Evaluated", "Graded; waits to be sanitised"),
    SANITISED(4, "Sanitised", "Waits for a second person to approve it"),
    APPROVED(5, "Approved", "May be read by those whom its handling allows"),
    DISSEMINATED(6, "Disseminated", "Released to others by name"),
    ACTIONED(7, "Acted on", "What it asked for was done"),
    NO_FURTHER_ACTION(8, "No further action", "Read, and nothing more is to be done"),
    REJECTED(9, "Rejected", "Not taken up, for the reason given"),
    RECALLED(10, "Recalled", "Found to be wrong or unlawful; nobody may rely on it");

    private final short code;
    private final String label;
    private final String meaning;

    ReportState(int code, String label, String meaning) {
        this.code = (short) code;
        this.label = label;
        this.meaning = meaning;
    }

    public static ReportState of(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report state has the code " + code));
    }

    public boolean mayBecome(ReportState next) {
        return next().contains(next);
    }

    private Set<ReportState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(EVALUATED, REJECTED);
            case EVALUATED -> Set.of(EVALUATED, SANITISED, REJECTED);
            case SANITISED -> Set.of(APPROVED, EVALUATED, REJECTED);
            case APPROVED -> Set.of(DISSEMINATED, ACTIONED, NO_FURTHER_ACTION, RECALLED);
            case DISSEMINATED -> Set.of(ACTIONED, NO_FURTHER_ACTION, RECALLED);
            case ACTIONED, NO_FURTHER_ACTION -> Set.of(DISSEMINATED, RECALLED);
            case REJECTED, RECALLED -> Set.of();
        };
    }

    /** Whether its items may be read outside the unit, disseminated, and made statements. */
    public boolean isReleased() {
        return switch (this) {
            case APPROVED, DISSEMINATED, ACTIONED, NO_FURTHER_ACTION -> true;
            case DRAFT, SUBMITTED, EVALUATED, SANITISED, REJECTED, RECALLED -> false;
        };
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
