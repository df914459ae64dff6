package occ.retention;

import java.time.Instant;
import occ.kernel.Reference;

/** An erasure that was granted under a request, of a record that nobody has reviewed since. */
public record Granted(Reference record, String request, Instant at) {}
