package occ.retention;

import java.util.UUID;
import occ.kernel.Identifier;

/** The key of what is kept or disposed of: of an entity, or of a report. */
public record RecordId(UUID value) implements Identifier {}
