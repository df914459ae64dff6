package occ.interchange;

/** Where an import stands on its way to the map, and off it again. */
public enum ImportState {
    CHECKED("Checked", "It was read and checked. Nothing is on the map yet: its uploader may ask for acceptance"),
    ASKED("Waiting for acceptance", "Somebody other than the uploader looks at it, and accepts or refuses it"),
    REFUSED("Refused", "A second person refused it. Nothing of it is on the map"),
    WITHDRAWN("Withdrawn", "Its uploader withdrew it. Nothing of it is on the map"),
    APPLIED("On the map", "A second person accepted it, and all of it is recorded"),
    UNDONE("Undone", "It was recorded and taken off the map again. A past date still shows it");

    private final String label;
    private final String meaning;

    ImportState(String label, String meaning) {
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
