package occ.threattolife;

import java.util.UUID;
import occ.kernel.Identifier;

public record ThreatId(UUID value) implements Identifier {}
