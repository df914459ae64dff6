package occ.access;

/**
 * A named circle of readers, such as {@link #SAFEGUARDING} for children and possible victims (R29, R45). Whoever is not
 * in it does not learn that it exists. {@code key} stands for it in addresses and is random for all but that one.
 */
public record Compartment(String key) {
    public static final Compartment SAFEGUARDING = new Compartment("safeguarding");

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
