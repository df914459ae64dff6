package occ.rights;

import java.time.Instant;

/** Something done in a case, and the words that go with it, which may be none. */
public record CaseStep(Instant at, String by, String what, String words) {}
