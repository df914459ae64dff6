package occ.sources;

/** How the sources of two reports that say the same stand to each other, as a controller judges. */
public enum Independence {
    INDEPENDENT("Different sources, each of which knows it by themselves"),
    NOT_INDEPENDENT("Different sources, but one may have it from the other or both from a third"),
    SAME_SOURCE("One and the same source");

    private final String label;

    Independence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
