package occ.deconfliction;

/** Which side of a match somebody is on. Neither is told who the other is by it. */
public enum Side {
    OWNER("Owner’s desk"),
    ASKER("Asker’s desk"),
    NATIONAL("National desk");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
