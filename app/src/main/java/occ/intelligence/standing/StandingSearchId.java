package occ.intelligence.standing;

import java.util.UUID;
import occ.kernel.Identifier;

/** A standing search. */
public record StandingSearchId(UUID value) implements Identifier {}
