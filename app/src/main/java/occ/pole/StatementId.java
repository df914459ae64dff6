package occ.pole;

import java.util.UUID;
import occ.kernel.Identifier;

public record StatementId(UUID value) implements Identifier {}
