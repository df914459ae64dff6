package occ.tasking;

import java.time.Instant;

/** By whom, when and why: what every decision on a response carries. */
public record Made(Who by, Instant at, String why) {}
