package occ.operations;

/** How an authority stands on a day. */
public enum AuthorityStanding {
    CURRENT("Current"),
    DUE("Due"),
    EXPIRED("Expired"),
    ENDED("Ended");

    private final String label;

    AuthorityStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
