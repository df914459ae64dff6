package occ.kernel;

/** An entity together with what it is, for modules that speak of things they do not own. */
public record EntityRef(EntityKind kind, EntityId id) {}
