package occ.intelligence;

import java.util.UUID;
import occ.kernel.Identifier;

/** What was released of a report to one body. */
public record ReleaseId(UUID value) implements Identifier {}
