package occ.assessment.model;

/**
 * What a factor is about. The group fixes the scale, and whether the factor feeds threat: a model cannot be edited
 * so that organisational position does (R05).
 */
public enum FactorGroup {
    HARM("Harm", 0, 5, true),
    LIKELIHOOD("Likelihood", 1, 5, true),
    ORGANISATIONAL("Organisational position", 1, 5, false),
    CRIMINALITY("Criminality", 0, 3, true),
    INTENT_AND_CAPABILITY("Intent and capability", 1, 3, true);

    private final String label;
    private final int lowest;
    private final int highest;
    private final boolean feedsThreat;

    FactorGroup(String label, int lowest, int highest, boolean feedsThreat) {
        this.label = label;
        this.lowest = lowest;
        this.highest = highest;
        this.feedsThreat = feedsThreat;
    }

    public String label() {
        return label;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public boolean feedsThreat() {
        return feedsThreat;
    }

    public boolean allows(int value) {
        return value >= lowest && value <= highest;
    }
}
