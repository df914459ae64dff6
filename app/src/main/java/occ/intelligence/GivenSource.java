package occ.intelligence;

import occ.sources.SourceType;

/**
 * Who told it, as the form has it for the moment in which it is lodged in the source register. It stands in no row of a
 * report. {@code reference} may be empty: nobody knows who rang.
 */
public record GivenSource(SourceType type, String reference) {
    /** Without what it holds, so that no log line ever tells a source. */
    @Override
    public String toString() {
        return "source as given";
    }
}
