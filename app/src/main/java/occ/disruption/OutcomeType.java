package occ.disruption;

/** One thing that is counted: {@code code} is never reused, {@code heading} groups the list, {@code whole} is without decimals. */
public record OutcomeType(String code, String heading, String label, String unit, boolean whole) {
    public String labelled() {
        return "%s: %s (%s)".formatted(heading, label, unit);
    }
}
