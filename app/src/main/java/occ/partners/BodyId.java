package occ.partners;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of a body. */
public record BodyId(UUID value) implements Identifier {}
