package occ.sources;

import occ.kernel.Reference;

/**
 * Who told it, as the writer of a report knows: the report's own reference, what kind of source, the source's reference
 * (the number of an ISR, or a name where there is no number), and what else its controller should know.
 */
public record Lodgement(Reference report, SourceType type, String sourceReference, String particulars) {
    public static final int LONGEST_REFERENCE = 200;
    public static final int LONGEST_PARTICULARS = 10_000;

    public Lodgement {
        sourceReference = sourceReference.strip();
        particulars = particulars.strip();
        if (sourceReference.isEmpty() || sourceReference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("A source has a reference of 1 to 200 characters");
        }
        if (particulars.length() > LONGEST_PARTICULARS) {
            throw new IllegalArgumentException("Particulars of a source have 10,000 characters at most");
        }
    }

    /** Without what it holds, so that no log line ever tells a source. */
    @Override
    public String toString() {
        return "lodgement for " + report;
    }
}
