package occ.intelligence;

/** Who may sanitise an item under code C. Source: College of Policing, intelligence report reference material. */
public enum SanitisationCode {
    S1("S1 Delegated authority: the recipient may sanitise"),
    S2("S2 Consult the originator first");

    private final String label;

    SanitisationCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
