package occ.rights;

import java.util.UUID;
import occ.kernel.Identifier;

public record CaseId(UUID value) implements Identifier {}
