package occ.assessment.score;

import occ.assessment.model.ThreatModel;

/**
 * A cell of the matrix: criminality 1 (highest) to 5, intent and capability 1 (written A, highest) to 3 (C). Cells
 * are ordered by criminality first, then by intent and capability: a local default, no official order is published.
 */
public record MatrixCell(int criminality, int capability) implements Comparable<MatrixCell> {
    /** 1 for {@code 1A}, the highest, to 15 for {@code 5C}. */
    public int order() {
        return (criminality - 1) * ThreatModel.Matrix.CAPABILITY_LEVELS + capability;
    }

    /** {@code 2B}. */
    public String text() {
        return criminality + capabilityText(capability);
    }

    static String capabilityText(int capability) {
        return String.valueOf((char) ('A' + capability - 1));
    }

    /** The greater cell is the greater threat. */
    @Override
    public int compareTo(MatrixCell other) {
        return Integer.compare(other.order(), order());
    }
}
