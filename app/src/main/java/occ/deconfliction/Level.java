package occ.deconfliction;

/** How much the asker's side is told of a match. */
public enum Level {
    CLOSED("Closed", "Never told, and those who looked are hidden from the owner"),
    SILENT("Silent", "Told nothing, unless the owner’s desk releases a pointer"),
    POINTER("Pointer", "Told that there is a match, with a reference to quote at their own desk"),
    OPEN("Open", "Told that there is a match, and whose it is");

    private final String label;
    private final String meaning;

    Level(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
