package occ.intelligence.requirement;

import java.util.UUID;
import occ.kernel.Identifier;

/** An intelligence requirement. */
public record RequirementId(UUID value) implements Identifier {}
