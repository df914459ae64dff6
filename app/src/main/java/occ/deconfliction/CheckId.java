package occ.deconfliction;

import java.util.UUID;
import occ.kernel.Identifier;

public record CheckId(UUID value) implements Identifier {}
