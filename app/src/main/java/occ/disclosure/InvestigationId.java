package occ.disclosure;

import java.util.UUID;
import occ.kernel.Identifier;

public record InvestigationId(UUID value) implements Identifier {}
