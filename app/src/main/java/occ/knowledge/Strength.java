package occ.knowledge;

/**
 * How well it is known that something worked, the weakest first. A local default, after the scales by which evaluations of
 * crime prevention are usually told apart: whether anything was measured, and whether it was compared.
 */
public enum Strength {
    ONE_ACCOUNT("One account"),
    SEVERAL_ACCOUNTS("Several accounts that agree"),
    MEASURED("Measured before and after"),
    COMPARED("Compared with a place or time without it");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
