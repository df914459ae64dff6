package occ.picture;

import java.util.Arrays;
import java.util.List;

/** The parts of a full response that a group on the map must have (R01). */
public enum ResponsePart {
    OWNER("Owner agency", "missing", "No owner"),
    TIER("Tier decided", "missing", "No tier decided"),
    LEAD("Lead officer accepted", "missing", "No lead officer has accepted"),
    PLAN("Plan in force", "missing", "No plan in force"),
    REVIEW("Review in date", "overdue", "No review in date");

    private final String label;
    private final String shortfall;
    private final String lack;

    ResponsePart(String label, String shortfall, String lack) {
        this.label = label;
        this.shortfall = shortfall;
        this.lack = lack;
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    public String label() {
        return label;
    }

    /** What is said after the number of those without it: “26 missing”. */
    public String shortfall() {
        return shortfall;
    }

    /** What a subject without it lacks. */
    public String lack() {
        return lack;
    }
}
