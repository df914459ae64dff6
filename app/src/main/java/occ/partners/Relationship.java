package occ.partners;

import occ.kernel.Reference;

/** Two bodies that work together. It carries a request from either to the other, the better the stronger it is. */
public record Relationship(
        Reference reference,
        BodyId one,
        String oneName,
        BodyId other,
        String otherName,
        RelationshipKind kind,
        Strength strength,
        String words) {

    public enum Strength {
        SLIGHT("Slight: they have met"),
        WORKING("Working: they ask and answer"),
        CLOSE("Close: they work side by side");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean joins(BodyId a, BodyId b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
}
