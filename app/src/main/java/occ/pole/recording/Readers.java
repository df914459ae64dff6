package occ.pole.recording;

import occ.access.Compartment;

/** Who may read what is recorded. By rule, somebody under 18 is kept to the safeguarding circle (R45). */
public sealed interface Readers {
    record ByRule() implements Readers {}

    /** For a possible victim, whatever their age. */
    record SafeguardingCircle() implements Readers {}

    /** Those who need to know of one operation. A child stays in the safeguarding circle as well. */
    record OfOperation(Compartment operation) implements Readers {}

    /** As the handling code says, though the rule would have it otherwise. The reason goes into the trail. */
    record ByHandlingCode(String reason) implements Readers {}
}
