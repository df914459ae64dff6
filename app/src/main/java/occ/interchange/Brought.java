package occ.interchange;

import occ.kernel.EntityKind;

/** Something an import put on record, as its reader may know it. */
public record Brought(EntityKind kind, String reference, String name, String href) {}
