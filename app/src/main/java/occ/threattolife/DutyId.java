package occ.threattolife;

import java.util.UUID;
import occ.kernel.Identifier;

public record DutyId(UUID value) implements Identifier {}
