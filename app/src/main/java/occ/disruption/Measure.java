package occ.disruption;

/** What is published of a quarter beside its tables, each as a part of a whole. */
public enum Measure {
    /** How many disruptions hold an outcome of a type, and how much of it they hold together. */
    OUTCOME("Outcomes", "Disruptions with an outcome of that type, and how much of it they had together"),
    /** Disruptions by a pillar other than Pursue. */
    PREVENTING("Prevent, Protect and Prepare", "Disruptions by these pillars, of all"),
    /** A healthy figure is not nothing: it says that what failed is recorded. */
    FAILED(
            "None or negative",
            "Disruptions without an effect, or with a bad one, of all: that they are recorded is healthy"),
    /** Against subjects whose threat band was A when the quarter was locked. */
    HIGHEST_HARM("Against the highest harm", "Disruptions of subjects in threat band A when it was locked, of all"),
    /** Of those that somebody looked at again in the quarter, whatever quarter they count in. */
    LASTED(
            "Lasted",
            "Disruptions whose effect was found to have lasted, or more, of those looked at again in the quarter"),
    /** From nomination to the last day of the first disruption that counts, where that counts in this quarter. */
    FIRST(
            "First disruption",
            "Subjects with their first disruption, and the median of days since they were put forward"),
    /** Of those on the map when the quarter was locked, by tier. */
    UNWORKED("Without any disruption", "Subjects on the map that never had a disruption, of all on the map, by tier");

    private final String label;
    private final String says;

    Measure(String label, String says) {
        this.label = label;
        this.says = says;
    }

    public String label() {
        return label;
    }

    public String says() {
        return says;
    }
}
