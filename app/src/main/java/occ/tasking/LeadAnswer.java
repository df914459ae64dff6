package occ.tasking;

import java.time.Instant;

/** Nobody leads because somebody else said so: an officer leads from the moment of accepting. */
public sealed interface LeadAnswer {
    record Waiting() implements LeadAnswer {}

    record Accepted(Instant at) implements LeadAnswer {}

    record Declined(Instant at, String reason) implements LeadAnswer {}
}
