package occ.faces.pages;

/** The headings of the side navigation, in their order. */
public enum NavigationArea {
    WORK("Work"),
    PICTURE("Picture"),
    RESPONSE("Response"),
    GOVERNANCE("Governance"),
    ADMINISTRATION("Administration");

    private final String label;

    NavigationArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
