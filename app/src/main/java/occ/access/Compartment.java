package occ.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * A named circle of readers, such as {@link #SAFEGUARDING} for children and possible victims (R29, R45). Whoever is not
 * in it does not learn that it exists. {@code key} stands for it in addresses and is random for all but that one.
 */
public record Compartment(String key) {
    public static final Compartment SAFEGUARDING = new Compartment("safeguarding");

    /** Reports as they came in. The intelligence unit is in it by its work; nobody need be admitted one by one. */
    public static final Compartment ORIGINALS = new Compartment("originals");

    /** What is for covert development or covert use (R19): the unit by its work, others by name. */
    public static final Compartment COVERT = new Compartment("covert");

    /** What may be privileged, until an independent reviewer has said: the reviewers by name, and nobody by their work. */
    public static final Compartment PRIVILEGE = new Compartment("privilege");

    private static final String AND = "+";

    /** What is kept by both: who is in one of them alone does not read it. */
    public Compartment and(Compartment other) {
        var parts = new TreeSet<>(parts());
        parts.addAll(other.parts());
        return new Compartment(String.join(AND, parts));
    }

    /** The keys of the compartments that keep it together; its own where it is one. */
    public Set<String> parts() {
        return Set.of(key.split("\\+", -1));
    }

    public enum Kind {
        STANDING("Standing"),
        /** Those who need to know of one operation. It is closed when that is over. */
        OPERATION("Operation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
