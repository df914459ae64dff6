package occ.meetings;

import java.util.UUID;
import occ.kernel.Identifier;

/** One thing on an agenda. */
public record ItemId(UUID value) implements Identifier {}
