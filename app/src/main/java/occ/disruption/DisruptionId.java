package occ.disruption;

import java.util.UUID;
import occ.kernel.Identifier;

/** Something that was achieved, as it is claimed. */
public record DisruptionId(UUID value) implements Identifier {}
