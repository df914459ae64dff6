package occ.deconfliction;

import java.util.UUID;
import occ.kernel.Identifier;

public record HitId(UUID value) implements Identifier {}
