package occ.governance;

import java.time.Instant;

/** A deed that moved a measure: what became different about what, when, and where to read more. */
public record Movement(Instant at, String what, String about, String address) {}
