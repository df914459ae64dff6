package occ.intelligence;

/** What may be done with an item under code C. Source: College of Policing, intelligence report reference material. */
public enum ActionCode {
    A1("A1 Covert development"),
    A2("A2 Covert use"),
    A3("A3 Overt use");

    private final String label;

    ActionCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it stands in a restricted annex alone and never in an overt paper (R19). */
    public boolean isCovert() {
        return this != A3;
    }
}
