package occ.partners;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of a lever. */
public record LeverId(UUID value) implements Identifier {}
