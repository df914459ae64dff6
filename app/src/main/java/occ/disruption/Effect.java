package occ.disruption;

/** The national scale of five values. Whoever claims one does not decide on it; the last who does is {@link #decidedAt}. */
public enum Effect {
    MAJOR("Major", Stage.NATIONAL),
    MODERATE("Moderate", Stage.REGIONAL),
    MINOR("Minor", Stage.SUPERVISOR),
    NONE("None", Stage.SUPERVISOR),
    NEGATIVE("Negative", Stage.REGIONAL);

    private final String label;
    private final Stage decidedAt;

    Effect(String label, Stage decidedAt) {
        this.label = label;
        this.decidedAt = decidedAt;
    }

    public String label() {
        return label;
    }

    public Stage decidedAt() {
        return decidedAt;
    }
}
