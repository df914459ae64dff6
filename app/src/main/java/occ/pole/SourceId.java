package occ.pole;

import java.util.UUID;
import occ.kernel.Identifier;

public record SourceId(UUID value) implements Identifier {}
