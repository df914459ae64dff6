package occ.deconfliction;

/** How two desks settle a match. */
public enum Settled {
    NO_CONFLICT("No conflict: both go on"),
    COORDINATED("Coordinated: both go on, and tell each other"),
    LEAD_AGREED("One of the two leads"),
    MERGED("The work is merged"),
    REFUSED_TO_ENGAGE("The other side does not engage: to the national desk");

    private final String label;

    Settled(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing is settled by a refusal: it goes further up. */
    public boolean isEnd() {
        return this != REFUSED_TO_ENGAGE;
    }
}
