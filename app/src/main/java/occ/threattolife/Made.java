package occ.threattolife;

import java.time.Instant;

/** By whom and when. */
public record Made(Who by, Instant at) {}
