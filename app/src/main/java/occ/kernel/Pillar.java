package occ.kernel;

/** The four pillars of the national strategy against serious and organised crime. */
public enum Pillar {
    PURSUE("Pursue"),
    PROTECT("Protect"),
    PREVENT("Prevent"),
    PREPARE("Prepare");

    private final String label;

    Pillar(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
