package occ.partners;

/** The part of life that a lever reaches into. In those that families live by, whoever approves it gives reasons (R47). */
public enum LeverField {
    ORDINARY("None of these", false),
    HOUSING("Housing", true),
    BENEFITS("Benefits", true),
    SCHOOL("School", true),
    HEALTH("Health", true),
    IMMIGRATION("Immigration", true);

    private final String label;
    private final boolean delicate;

    LeverField(String label, boolean delicate) {
        this.label = label;
        this.delicate = delicate;
    }

    public String label() {
        return label;
    }

    public boolean isDelicate() {
        return delicate;
    }
}
