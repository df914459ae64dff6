package occ.access;

/** A named circle of readers, such as {@link #SAFEGUARDING} for children and possible victims (R29, R45). */
public record Compartment(String key) {
    public static final Compartment SAFEGUARDING = new Compartment("safeguarding");

    /** Reports as they came in. The intelligence unit is in it by its work; nobody need be admitted one by one. */
    public static final Compartment ORIGINALS = new Compartment("originals");

    /** What is for covert development or covert use (R19): the unit by its work, others by name. */
    public static final Compartment COVERT = new Compartment("covert");

    /** What may be privileged, until an independent reviewer has said: the reviewers by name, and nobody by their work. */
    public static final Compartment PRIVILEGE = new Compartment("privilege");
}
