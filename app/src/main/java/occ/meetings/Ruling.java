package occ.meetings;

/** What a meeting decides on whatever has no decision of its own. */
public enum Ruling {
    NOTED("Noted"),
    AGREED("Agreed"),
    NOT_AGREED("Not agreed"),
    DEFERRED("Deferred to the next meeting");

    private final String label;

    Ruling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
