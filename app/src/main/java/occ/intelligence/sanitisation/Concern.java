package occ.intelligence.sanitisation;

/** Why a phrase is pointed out. */
public enum Concern {
    SOURCE("Speaks of the source", "It uses a word for a source, or says that somebody told it"),
    RELATION("Names the source’s relation", "It shows how the source stands to the person spoken of"),
    FIRST_PERSON("Speaks as the source", "It is in the source’s own voice"),
    FEW_KNOW("Few people could know", "Whoever is spoken of could work out who told"),
    TIME("Narrows the time", "An exact time may show who was there"),
    CHILD("A child", "It tells of a child, perhaps a possible victim, more than may be needed");

    private final String label;
    private final String because;

    Concern(String label, String because) {
        this.label = label;
        this.because = because;
    }

    public String label() {
        return label;
    }

    public String because() {
        return because;
    }
}
