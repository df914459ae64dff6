package occ.pole.recording;

/** Who may read what is recorded. By rule, somebody under 18 is kept to the safeguarding circle (R45). */
public sealed interface Readers {
    record ByRule() implements Readers {}

    /** For a possible victim, whatever their age. */
    record SafeguardingCircle() implements Readers {}

    /** As the handling code says, though the rule would have it otherwise. The reason goes into the trail. */
    record ByHandlingCode(String reason) implements Readers {}
}
