package occ.partners;

/** What makes a lever one. */
public enum LeverKind {
    LEGAL_POWER("Legal power"),
    REACH("Reach: it is where the group is"),
    DATA("Data"),
    SKILL("Skill");

    private final String label;

    LeverKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
