package occ.plans;

import java.util.UUID;
import occ.kernel.Identifier;

public record ActionId(UUID value) implements Identifier {}
