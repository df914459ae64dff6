package occ.intelligence;

import java.util.UUID;
import occ.kernel.Identifier;

/** One item of a report: a paragraph that is graded by itself. */
public record ItemId(UUID value) implements Identifier {}
