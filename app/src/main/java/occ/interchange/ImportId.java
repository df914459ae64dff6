package occ.interchange;

import java.util.UUID;
import occ.kernel.Identifier;

public record ImportId(UUID value) implements Identifier {}
