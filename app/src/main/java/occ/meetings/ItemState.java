package occ.meetings;

/** What became of an item. */
public enum ItemState {
    WAITING("Waiting"),
    DECIDED("Decided"),
    DEFERRED("Deferred"),
    WITHDRAWN("Withdrawn"),
    /** Its source no longer has it, and nobody at the meeting had touched it. */
    DROPPED("No longer there");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
