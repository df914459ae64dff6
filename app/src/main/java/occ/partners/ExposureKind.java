package occ.partners;

/** What groups depend on, and so what can be taken from them. */
public enum ExposureKind {
    BUSINESSES("Business", "businesses"),
    VEHICLES("Vehicle", "vehicles"),
    TRAVEL("Travel", "travel"),
    PROPERTY("Property", "property"),
    MONEY("Money", "money"),
    ASSOCIATES("Associate", "associates"),
    COMMUNICATIONS("Communications", "communications"),
    PRISONS("Prison", "prisons"),
    ONLINE("Online presence", "online presence"),
    INSIDERS("Corrupt insider", "corrupt insiders");

    private final String label;
    private final String many;

    ExposureKind(String label, String many) {
        this.label = label;
        this.many = many;
    }

    public String label() {
        return label;
    }

    public String many() {
        return many;
    }

    /** Whether it is somebody, so that it must be said in which light that person stands (R47). */
    public boolean isAPerson() {
        return this == ASSOCIATES || this == PRISONS || this == INSIDERS;
    }
}
