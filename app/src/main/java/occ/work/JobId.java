package occ.work;

import java.util.UUID;
import occ.kernel.Identifier;

public record JobId(UUID value) implements Identifier {}
