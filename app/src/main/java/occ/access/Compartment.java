package occ.access;

/** A named circle of readers, such as {@link #SAFEGUARDING} for children and possible victims (R29, R45). */
public record Compartment(String key) {
    public static final Compartment SAFEGUARDING = new Compartment("safeguarding");
}
