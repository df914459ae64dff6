package occ.disclosure;

import java.time.Instant;

/** What the prosecutor was shown, when, by whom and how. */
public record Revelation(Instant at, String by, String what, String prosecutor, String how) {}
