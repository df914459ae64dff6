package occ.partners;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of an exposure. */
public record ExposureId(UUID value) implements Identifier {}
