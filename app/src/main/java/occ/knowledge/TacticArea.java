package occ.knowledge;

/** The parts of a criminal's life that a tactic works on: the six areas of the published menu of tactics. */
public enum TacticArea {
    LIFESTYLE("Lifestyle"),
    BEHAVIOUR("Behaviour"),
    VEHICLES("Vehicles"),
    TRAVEL("Travel"),
    BUSINESS("Business"),
    CRIME("Crime");

    private final String label;

    TacticArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
