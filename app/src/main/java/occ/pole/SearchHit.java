package occ.pole;

import occ.kernel.EntityKind;

/** An entity found, and the words that found it. */
public record SearchHit(EntityKind kind, String reference, String name, String because) {}
